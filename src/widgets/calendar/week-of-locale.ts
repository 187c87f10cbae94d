/** Days of the week as ISO 8601 counts them: 1 = Monday … 7 = Sunday. */
export interface WeekOfLocale {
  firstDay: number;
  weekend: readonly number[];
}

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?: () => WeekOfLocale;
  weekInfo?: WeekOfLocale;
}

/** Our languages without a region, where the browser cannot say: in Persian, the week begins on Saturday, in Arabic mostly as well. */
const known: Partial<Record<string, WeekOfLocale>> = {
  ar: { firstDay: 6, weekend: [5, 6] },
  fa: { firstDay: 6, weekend: [5] },
};

/** How the readers of a language count their week; as the visitor's region has it, when the tag names one. Monday where nobody knows. */
export function weekOfLocale(language: string): WeekOfLocale {
  try {
    const locale = new Intl.Locale(language) as LocaleWithWeek;
    const info = locale.getWeekInfo?.() ?? locale.weekInfo;
    if (info) return { firstDay: info.firstDay, weekend: [...info.weekend] };
  } catch {
    // Not a tag: as in Germany.
  }
  return known[language.slice(0, 2)] ?? { firstDay: 1, weekend: [6, 7] };
}
