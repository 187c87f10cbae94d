/** Midnight of a day or of the first day of a month: `2026-11-22`, `2026-11`. */
export function parseDay(text: string | null | undefined): number | undefined {
  const [, month, day = '-01'] = /^(\d{4}-\d\d)(-\d\d)?$/.exec(text?.trim() ?? '') ?? [];
  const wall = month ? Date.parse(`${month}${day}`) : Number.NaN;
  return Number.isNaN(wall) ? undefined : wall;
}
