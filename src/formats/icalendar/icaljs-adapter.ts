/**
 * The adapter of ical.js. Twenty kilobytes, so this file is only ever imported dynamically: for time
 * zones that a file defines itself.
 */
import ICAL from 'ical.js';

export { ICAL };
