import { readFileSync } from 'node:fs';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map (base 64 VLQ). */
function decodeSegment(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value |= (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return numbers;
}

/** How many characters of a built file come from which source module, by its source map; the largest first. */
export function bytesByModule(file) {
  const { mappings, sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const lines = readFileSync(file, 'utf8').split('\n');
  const totals = new Map();
  let source = 0;
  for (const [number, line] of mappings.split(';').entries()) {
    let column = 0;
    let open;
    const close = (end) => {
      if (open) totals.set(open.module, (totals.get(open.module) ?? 0) + end - open.column);
    };
    for (const segment of line.split(',').filter(Boolean)) {
      const [columns, sourceStep = 0] = decodeSegment(segment);
      column += columns;
      source += sourceStep;
      close(column);
      open = { column, module: sources[source] };
    }
    close(lines[number]?.length ?? 0);
  }
  return [...totals].sort(([, a], [, b]) => b - a);
}
