/** Days of the week as ISO 8601 counts them: 1 = Monday … 7 = Sunday. */
export interface WeekOfLocale {
  firstDay: number;
  weekend: readonly number[];
}

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?: () => WeekOfLocale;
  weekInfo?: WeekOfLocale;
}

/**
 * How the readers of a language count their week, as the region of the tag has it. A tag without
 * one means people in Germany: who reads Arabic or English there has the weekend on Saturday and
 * Sunday, too. Monday where nobody knows.
 */
export function weekOfLocale(language: string): WeekOfLocale {
  try {
    const asked = new Intl.Locale(language);
    const locale = (asked.region ? asked : new Intl.Locale(asked.language, { region: 'DE' })) as LocaleWithWeek;
    const info = locale.getWeekInfo?.() ?? locale.weekInfo;
    if (info) return { firstDay: info.firstDay, weekend: [...info.weekend] };
  } catch {
    // Not a tag: as in Germany.
  }
  return { firstDay: 1, weekend: [6, 7] };
}
