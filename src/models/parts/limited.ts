import { LIMITS } from '../schema/limits.js';
import { limited, string } from '../schema/schema.js';

/**
 * The strings that records are made of, by what becomes of one that is too long: see `limits.ts`.
 */
export const line = limited(string, LIMITS.line, true);
export const summary = limited(string, LIMITS.summary, true);
export const body = limited(string, LIMITS.body);
export const url = limited(string, LIMITS.url);
export const imageUrl = limited(string, LIMITS.image);
export const word = limited(string, LIMITS.word);
