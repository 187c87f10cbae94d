import { check, number } from '../schema/schema.js';

/** A number of 0 or more: pixels, bytes, members, seats. */
export const QuantitySchema = check(number, 'a number of 0 or more', (value) => value >= 0 && value < Infinity);
