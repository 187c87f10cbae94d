/** Longest text that is tried: in quadratic time it would take minutes. */
const LONGEST = 300_000;
/** Milliseconds from which on two sizes can be compared on a busy machine. */
const MEASURABLE = 60;
/** Texts grow by this factor; those two steps apart are compared. */
const STEP = 4;
/** How often the shorter one is read meanwhile, so that a busy machine interrupts both alike. */
const TIMES = STEP ** 2;
/** Between the 1 of linear and the 16 of quadratic time. */
const GREATEST_GROWTH = 5;
/** How often it is measured anew: what else the machine does, also collecting garbage, can only make it look worse. */
const ATTEMPTS = 7;

async function timeOf(act: () => unknown): Promise<number> {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

/**
 * How many times longer `read` takes for the longer text than for as much text in shorter ones, by the least times of each: what else the
 * machine does can only add to them.
 */
async function growthBetween<Text>(shorter: Text, longer: Text, read: (text: Text) => unknown): Promise<number> {
  let [short, long] = [Infinity, Infinity];
  const readShorter = async () => {
    for (let time = 0; time < TIMES; time += 1) await read(shorter);
  };
  for (let attempt = 0; attempt < ATTEMPTS && !(long / short < GREATEST_GROWTH); attempt += 1) {
    long = Math.min(long, await timeOf(() => read(longer)));
    short = Math.min(short, await timeOf(readShorter));
  }
  return long / short;
}

/**
 * Whether the time that `read` takes grows with the length of a text and not with its square. Texts grow until their time can be measured;
 * what reads the longest one faster than that need not be compared.
 *
 * @param make a text of about this many characters
 */
export async function isLinear<Text>(make: (length: number) => Text, read: (text: Text) => unknown): Promise<boolean> {
  let [shortest, shorter] = [make(4), make(16)];
  for (let length = 64; length <= LONGEST; length *= STEP) {
    const longer = make(length);
    // The second time, so that what is prepared or compiled once does not count.
    const isMeasurable =
      (await timeOf(() => read(longer))) >= MEASURABLE && (await timeOf(() => read(longer))) >= MEASURABLE;
    if (isMeasurable) return (await growthBetween(shortest, longer, read)) < GREATEST_GROWTH;
    [shortest, shorter] = [shorter, longer];
  }
  return true;
}
