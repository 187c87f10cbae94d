import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Number of characters before it. */
  offset: number;
  message: string;
}

const WORDS: Partial<Record<string, string>> = {
  InvalidSymbol: 'expected a value, a name in double quotes or the end',
  InvalidNumberFormat: 'expected a number',
  PropertyNameExpected: 'expected a name in double quotes or "}"',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected ":"',
  CommaExpected: 'expected "," or the end of the list',
  CloseBraceExpected: 'expected "," or "}"',
  CloseBracketExpected: 'expected "," or "]"',
  EndOfFileExpected: 'expected nothing more after the document',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'expected the closing quote of a string on its line',
  UnexpectedEndOfNumber: 'expected the digits of a number',
  InvalidUnicode: 'this escape is not allowed in a string',
  InvalidEscapeCharacter: 'this escape is not allowed in a string',
  InvalidCharacter: 'this character is not allowed in a string',
};

/**
 * Finds the first fault of a text that `JSON.parse` has refused. Engines word and place it
 * differently, and some not at all.
 */
export function locateJsonFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for each level.
    return { offset: 0, message: 'it nests too deeply to be read' };
  }
  const [first] = errors;
  if (!first) return { offset: text.length, message: 'the engine refuses it' };
  const name = printParseErrorCode(first.error);
  const wanted = WORDS[name] ?? 'expected JSON';
  const end = first.offset + first.length;
  // What is cut off there has no fault of its own.
  if (end >= text.length && (first.length === 0 || name.startsWith('UnexpectedEnd')))
    return { offset: text.length, message: `the text ends too early, ${wanted}` };
  const found = JSON.stringify(text.slice(first.offset, first.offset + 20));
  return { offset: first.offset, message: `${wanted}, found ${found}` };
}
