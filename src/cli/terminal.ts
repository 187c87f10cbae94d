import pc from 'picocolors';

/*
 * The only place that writes to the terminal: results to the standard output, everything else to the standard error, colours and
 * progress only where a person is looking.
 */

const isSeen = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env['NO_COLOR'];

/** Colours for results; without a terminal each of them leaves a text as it is. */
export const paint = pc.createColors(isSeen(process.stdout));
/** Colours for notes. */
export const paintNote = pc.createColors(isSeen(process.stderr));

let shown = '';

/** Takes the line of progress away. */
function clear(): void {
  if (shown) process.stderr.write('\r\u001b[2K');
  shown = '';
}

/** Writes a line of the result. */
export function say(line: string): void {
  clear();
  process.stdout.write(`${line}\n`);
}

/** Writes a result for machines: one JSON document, or one a line where several follow each other. */
export function sayJson(value: unknown, indent = 2): void {
  say(JSON.stringify(value, undefined, indent));
}

/** Writes a line for people beside the result. */
export function note(line: string): void {
  clear();
  process.stderr.write(`${line}\n`);
}

/** Shows how far long work is, on one line that the next one replaces. Nothing where nobody is looking. */
export function progress(line: string): void {
  if (!process.stderr.isTTY) return;
  clear();
  shown = line.slice(0, Math.max((process.stderr.columns || 80) - 1, 10));
  process.stderr.write(shown);
}

/** How help and faults of use are written. */
export const writers = {
  writeOut: (text: string): void => void process.stdout.write(text),
  writeErr: (text: string): void => void process.stderr.write(text),
  getOutHelpWidth: (): number => Math.min(process.stdout.columns || 100, 110),
};
