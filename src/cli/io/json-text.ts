import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** A place in a text as people count: both begin at 1. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** `news[3].title.de` in its steps. */
const stepsOf = (path: string): JSONPath =>
  Array.from(path.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, key = '']) =>
    index === undefined ? key : Number(index),
  );

/** The nodes of a JSON text; none where it nests deeper than the parser can follow. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Finds places in a JSON text by the paths of problems. */
export function jsonLocator(text: string): (path: string) => Place | undefined {
  let tree: Node | undefined;
  let isRead = false;
  return (path) => {
    if (!isRead) {
      isRead = true;
      tree = treeOf(text);
    }
    if (!tree) return undefined;
    // What a format has made of a record may not be there under that name: then the record itself
    // is shown.
    for (let steps = stepsOf(path); ; steps = steps.slice(0, -1)) {
      const node = findNodeAtLocation(tree, steps);
      if (node) return placeOf(text, (node.parent?.type === 'property' ? node.parent : node).offset);
      if (!steps.length) return undefined;
    }
  };
}

/**
 * Reads JSON with comments and trailing commas. Throws nothing: what is wrong, and where, comes
 * with it.
 */
export function readJsonc(text: string): { value: unknown; faults: (Place & { message: string })[] } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const words = (code: ParseError['error']) =>
    printParseErrorCode(code)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
  return { value, faults: errors.map(({ error, offset }) => ({ ...placeOf(text, offset), message: words(error) })) };
}
