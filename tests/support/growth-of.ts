/** Longest text that is tried: the longest body that a record may have. */
const LONGEST = 1_000_000;
/** Milliseconds from which on two sizes can be compared on a busy machine. */
const MEASURABLE = 60;
/** Four times the text takes four times as long when time is linear, sixteen times when it is quadratic. */
const STEP = 4;
const REPETITIONS = 3;

function timeOf(act: () => unknown): number {
  const begin = performance.now();
  act();
  return performance.now() - begin;
}

/** The least of some times: what else the machine does can only add to it. */
function leastOf(act: () => unknown): number {
  return Math.min(...Array.from({ length: REPETITIONS }, () => timeOf(act)));
}

/**
 * How many times longer `read` takes for a text that is four times as long. Texts grow until their time can be measured; what reads
 * the longest one too fast for that has no growth worth a number and gives 0.
 *
 * @param make a text of about this many characters
 */
export function growthOf<Text>(make: (length: number) => Text, read: (text: Text) => unknown): number {
  let shorter = make(16);
  for (let length = 64; length <= LONGEST; length *= STEP) {
    const longer = make(length);
    if (timeOf(() => read(longer)) >= MEASURABLE) {
      const time = leastOf(() => read(longer));
      if (time >= MEASURABLE / 2) return time / leastOf(() => read(shorter));
    }
    shorter = longer;
  }
  return 0;
}
