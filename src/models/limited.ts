import { LIMITS } from './limits.js';
import { cuttable, limited, string } from './schema.js';

/** The strings that records are made of, by what becomes of one that is too long: see `limits.ts`. */
export const line = cuttable(limited(string, LIMITS.line));
export const summary = cuttable(limited(string, LIMITS.summary));
export const body = limited(string, LIMITS.body);
export const url = limited(string, LIMITS.url);
export const imageUrl = limited(string, LIMITS.image);
export const word = limited(string, LIMITS.word);
