import * as v from 'valibot';

/** A number of 0 or more: pixels, bytes, members, seats. */
export const QuantitySchema = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value < Infinity, 'a number of 0 or more'),
);
