import { readFileSync } from 'node:fs';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** How many characters of a built file come from which source module, by its source map; the largest first. */
export function bytesByModule(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const totals = new Map();
  let open;
  const closeAt = (column) => {
    if (open) {
      const module = open.source ?? '(glue of the bundler)';
      totals.set(module, (totals.get(module) ?? 0) + column - open.generatedColumn);
    }
    open = undefined;
  };
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), (mapping) => {
    const isSameLine = open?.generatedLine === mapping.generatedLine;
    closeAt(isSameLine ? mapping.generatedColumn : lines[open?.generatedLine - 1]?.length);
    open = mapping;
  });
  closeAt(lines[open?.generatedLine - 1]?.length);
  return [...totals].sort(([, a], [, b]) => b - a);
}
