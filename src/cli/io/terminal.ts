import { randomUUID } from 'node:crypto';
import pc from 'picocolors';

/*
 * The only place that writes to the terminal: results to the standard output, everything else to
 * the standard error, colours and progress only where a person is looking. Texts may hold what
 * others have written, so all of them go through `printable`.
 */

const isSeen = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env['NO_COLOR'];

/**
 * Stands for the escape character of our own colours until a text is made printable. Nobody else
 * can know it.
 */
const ownEscape = randomUUID();

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
type Paint = Record<Colour, (text: string) => string>;

function colours(stream: NodeJS.WriteStream): Paint {
  const all = pc.createColors(isSeen(stream));
  const own = (colour: Colour) => {
    const [begin = '', end = ''] = all[colour]('|').replaceAll('\u001b', ownEscape).split('|');
    return (text: string) => `${begin}${text}${end}`;
  };
  return {
    bold: own('bold'),
    dim: own('dim'),
    red: own('red'),
    yellow: own('yellow'),
    green: own('green'),
    cyan: own('cyan'),
  };
}

/** Colours for results; without a terminal each of them leaves a text as it is. */
export const paint = colours(process.stdout);
/** Colours for notes. */
export const paintNote = colours(process.stderr);

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What moves the cursor, ends a line, hides or turns around what stands beside it. */
const controls = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
/**
 * What the runners of GitHub, Azure and TeamCity take for a command: the first at the beginning of
 * a line, the others anywhere.
 */
const commandAtStart = /^(\s*:):/;
const commandAnywhere = /#(?=#(?:\[|vso\[|teamcity\[))/g;

/**
 * Makes one line of a text so that it only shows: it gives no orders to a terminal, nor to what
 * runs this program.
 */
export function printable(line: string): string {
  return line
    .replace(controls, escaped)
    .replace(commandAtStart, '$1 :')
    .replace(commandAnywhere, '# ')
    .replaceAll(ownEscape, '\u001b');
}

/** The same for text of several lines. */
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** The same for JSON, which stays the same value. Its lines cannot begin with a colon. */
const printableJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escaped).replace(/##(?=\[|vso\[|teamcity\[)/g, '#\\u0023');

let shown = '';

/** Takes the line of progress away. */
function clear(): void {
  if (shown) process.stderr.write('\r\u001b[2K');
  shown = '';
}

/** Writes a line of the result. */
export function say(line: string): void {
  clear();
  process.stdout.write(`${printable(line)}\n`);
}

/** Writes a result of several lines, for example a file. What is in it is our own. */
export function sayText(text: string): void {
  clear();
  process.stdout.write(`${printableLines(text)}\n`);
}

/**
 * Writes a result for machines: one JSON document, or one a line where several follow each other.
 */
export function sayJson(value: unknown, indent = 2): void {
  clear();
  process.stdout.write(`${printableJson(JSON.stringify(value, undefined, indent))}\n`);
}

/** Writes a line for people beside the result. */
export function note(line: string): void {
  clear();
  process.stderr.write(`${printable(line)}\n`);
}

/** Writes what has gone wrong, also in several lines. */
export function noteError(text: string): void {
  const [first = '', ...others] = text.split('\n');
  note(`${paintNote.red('error')} ${first}`);
  for (const line of others) note(line);
}

/**
 * Shows how far long work is, on one line that the next one replaces. Nothing where nobody is
 * looking.
 */
export function progress(line: string): void {
  if (!process.stderr.isTTY) return;
  clear();
  shown = printable(line).slice(0, Math.max((process.stderr.columns || 80) - 1, 10));
  process.stderr.write(shown);
}

/** How help and faults of use are written. */
export const writers = {
  writeOut: (text: string): void => void process.stdout.write(printableLines(text)),
  writeErr: (text: string): void => void process.stderr.write(printableLines(text)),
  getOutHelpWidth: (): number => Math.min(process.stdout.columns || 100, 110),
};
