import * as v from 'valibot';
import { expecting } from './shape.js';

/** The name of a record that stays the same for ever. A number is read as the string of its digits. */
export const IdSchema = expecting(
  'a string or a number',
  v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
);
