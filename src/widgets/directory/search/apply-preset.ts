import { COLUMN_NAMES, type Catalog, type Column } from '../catalog/catalog.js';

/** The keys `filter` understands for organizations. */
export const PRESET_KEYS: readonly string[] = ['organization', ...COLUMN_NAMES];

const isIn = ({ offsets, codes }: Column, wanted: ReadonlySet<number>, index: number): boolean => {
  for (let k = offsets[index] ?? 0; k < (offsets[index + 1] ?? 0); k += 1) if (wanted.has(codes[k] ?? 0)) return true;
  return false;
};

/**
 * The organizations of a page's locked preset, in the order of their names. One key's values are
 * alternatives, different keys must all fit; case and diacritics do not matter; keys that are not
 * known are left aside.
 *
 * @param filter query string such as `municipality=Rheine&targetGroup=Frauen` or
 * `organization=<id>`
 */
export function applyPreset(catalog: Catalog, filter: string): Uint32Array {
  const preset = new URLSearchParams(filter);
  if (preset.size === 0) return catalog.byName;
  const letters = new Intl.Collator('de', { sensitivity: 'base' });
  const isSame = (value: string, wanted: readonly string[]): boolean =>
    wanted.some((other) => letters.compare(value, other.trim()) === 0);
  const tests: ((index: number) => boolean)[] = [];
  const ids = preset.getAll('organization');
  if (ids.length > 0) tests.push((index) => ids.includes(catalog.ids[index] ?? ''));
  for (const name of COLUMN_NAMES) {
    const wanted = preset.getAll(name);
    if (wanted.length === 0) continue;
    const column = catalog.columns[name];
    const codes = new Set(column.values.flatMap((value, code) => (isSame(value, wanted) ? code : [])));
    tests.push((index) => isIn(column, codes, index));
  }
  return catalog.byName.filter((index) => tests.every((test) => test(index)));
}
