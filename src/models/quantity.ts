import * as v from 'valibot';

/** A number of 0 or more: pixels, bytes, members, seats. */
export const QuantitySchema = v.pipe(v.number(), v.minValue(0, 'a number of 0 or more'));
