import { either, number, string, transform } from './schema.js';

/** The name of a record that stays the same for ever. A number is read as the string of its digits. */
export const IdSchema = either('a string or a number', string, transform(number, String));
