/**
 * Numbers of values: two bytes each, or four where there are more different values than two can
 * tell apart.
 */
export type CodeArray = Uint16Array | Uint32Array;

/** How many different values two bytes tell apart. */
const MOST_IN_TWO_BYTES = 0x1_0000;

/**
 * Room for numbers of values, all 0.
 *
 * @param values how many different values there are
 */
export function codeArray(values: number, length: number): CodeArray {
  return values > MOST_IN_TWO_BYTES ? new Uint32Array(length) : new Uint16Array(length);
}
