/** Where a text stops being JSON. */
export interface JsonFault {
  /** Number of characters that are right. */
  offset: number;
  message: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// The characters of a string up to the first one that may not be there.
const inString = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * What is read next: `first` is a value or the end of an array that has just begun, `name` likewise
 * the first name of an object.
 */
type Expected = 'value' | 'first' | 'name' | 'next-name' | 'colon' | 'comma' | 'end';

const wording: Record<Expected, string> = {
  value: 'expected a value',
  first: 'expected a value or "]"',
  name: 'expected a name in double quotes or "}"',
  'next-name': 'expected a name in double quotes',
  colon: 'expected ":"',
  comma: 'expected "," or the end of the list',
  end: 'expected nothing more after the document',
};

/**
 * Finds the first fault of a text that `JSON.parse` has refused. Engines word and place it
 * differently, and some not at all. Keeps its own stack, so that no depth of nesting is too deep.
 */
export function locateJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let offset = 0;
  let expected: Expected = 'value';
  const read = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return Boolean(found);
  };
  const fault = (message: string): JsonFault => ({
    offset,
    message:
      offset >= text.length
        ? `the text ends too early, ${message}`
        : `${message}, found ${JSON.stringify(text.slice(offset, offset + 20))}`,
  });
  const afterValue = (): Expected => (open.length ? 'comma' : 'end');

  for (;;) {
    read(space);
    const character = text[offset];
    const inside = open.at(-1);
    if (expected === 'end' && character === undefined) return fault('but the engine refuses it');
    if (character === '"' && /value|first|name/.test(expected)) {
      offset += 1;
      while (read(inString));
      if (text[offset] !== '"')
        return fault(
          text[offset] === '\\' ? 'this escape is not allowed in a string' : 'expected the closing quote of a string',
        );
      offset += 1;
      expected = expected.includes('name') ? 'colon' : afterValue();
    } else if ((character === '{' || character === '[') && /value|first/.test(expected)) {
      open.push(character);
      offset += 1;
      expected = character === '{' ? 'name' : 'first';
    } else if (
      (character === ']' && inside === '[' && /first|comma/.test(expected)) ||
      (character === '}' && inside === '{' && /^(name|comma)$/.test(expected))
    ) {
      open.pop();
      offset += 1;
      expected = afterValue();
    } else if (character === ',' && expected === 'comma') {
      offset += 1;
      expected = inside === '{' ? 'next-name' : 'value';
    } else if (character === ':' && expected === 'colon') {
      offset += 1;
      expected = 'value';
    } else if (/value|first/.test(expected) && read(scalar)) {
      expected = afterValue();
    } else {
      return fault(wording[expected]);
    }
  }
}
