import { html, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import type { Catalog, ColumnName } from '../catalog/catalog.js';

/** How many different values of a column the organizations have; only those that `counts`. */
function countValues(
  { columns }: Catalog,
  name: ColumnName,
  among: Uint32Array,
  counts: (value: string) => boolean = () => true,
): number {
  const { values, offsets, codes } = columns[name];
  const seen = Uint8Array.from(values, (value) => Number(!counts(value)));
  let count = 0;
  for (const index of among) {
    for (let k = offsets[index] ?? 0; k < (offsets[index + 1] ?? 0); k += 1) {
      const code = codes[k] ?? 0;
      if (seen[code]) continue;
      seen[code] = 1;
      count += 1;
    }
  }
  return count;
}

/**
 * What is counted: organizations, origins, and districts of one town or else towns. One of them is
 * not worth a number.
 */
export interface Figures {
  readonly organizations: number;
  readonly origins: number;
  readonly districts: number;
  readonly towns: number;
}

/** Counts what the line says. */
export function countFigures(catalog: Catalog, among: Uint32Array): Figures {
  const towns = countValues(catalog, 'municipality', among);
  return {
    organizations: among.length,
    // Ids of the document's own vocabulary, such as "international", are no countries.
    origins: countValues(catalog, 'origin', among, (value) => /^[a-z]{2}$/i.test(value)),
    districts: towns < 2 ? countValues(catalog, 'district', among) : 0,
    towns,
  };
}

function sentence({ origins, districts, towns }: Figures): string {
  if (origins > 1 && districts > 1) {
    return msg(
      '{n, plural, one {# Verein} other {# Vereine}} aus {n, plural, one {# Herkunftsland} other {# Herkunftsländern}} in {n, plural, one {# Stadtbezirk} other {# Stadtbezirken}}',
    );
  }
  if (origins > 1 && towns > 1) {
    return msg(
      '{n, plural, one {# Verein} other {# Vereine}} aus {n, plural, one {# Herkunftsland} other {# Herkunftsländern}} in {n, plural, one {# Ort} other {# Orten}}',
    );
  }
  if (origins > 1) {
    return msg(
      '{n, plural, one {# Verein} other {# Vereine}} aus {n, plural, one {# Herkunftsland} other {# Herkunftsländern}}',
    );
  }
  if (districts > 1) {
    return msg(
      '{n, plural, one {# Verein} other {# Vereine}} in {n, plural, one {# Stadtbezirk} other {# Stadtbezirken}}',
    );
  }
  if (towns > 1)
    return msg('{n, plural, one {# Verein} other {# Vereine}} in {n, plural, one {# Ort} other {# Orten}}');
  return msg('{n, plural, one {# Verein} other {# Vereine}}');
}

/** "70 Vereine aus 20 Herkunftsländern in 9 Stadtbezirken", as far as the data tell. */
export function kpiLine(figures: Figures, language: string): TemplateResult {
  const { organizations, origins, districts, towns } = figures;
  const numbers = [
    organizations,
    ...(origins > 1 ? [origins] : []),
    ...(districts > 1 ? [districts] : towns > 1 ? [towns] : []),
  ];
  // Each number fills the first plural that is left.
  const words = numbers.reduce((text, n) => plural(text, n, language), sentence(figures));
  return html`<p class="kpi" part="kpi">${words}</p>`;
}
