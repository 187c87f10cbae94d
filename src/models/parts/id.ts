import { word } from './limited.js';
import { LIMITS } from '../schema/limits.js';
import { either, limited, number, string, transform } from '../schema/schema.js';

/**
 * The name of a record that stays the same for ever. A number is read as the string of its digits.
 */
export const IdSchema = either('a string or a number', limited(string, LIMITS.id), transform(number, String));

/** The id of a category, or its name. A number is read as the string of its digits. */
export const TagSchema = either('a string or a number', word, transform(number, String));
