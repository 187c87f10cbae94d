const DAY = 86_400_000;
/** A date as JSON documents and calendar files write it, at the beginning of a value: what stands in names of files stays. */
const DATE = /(?<=[":,=])(20\d\d)(-?)(\d\d)\2(\d\d)(?=["T,;/\r\n])/g;

/**
 * Moves all dates of a document (JSON or iCalendar) by whole weeks, so that weekdays and times of the day stay.
 *
 * @param {string} text
 * @param {number} weeks
 */
export const shiftDates = (text, weeks) =>
  text.replace(DATE, (_, year, dash, month, day) => {
    const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) + weeks * 7 * DAY);
    return moved.toISOString().slice(0, 10).replaceAll('-', dash);
  });

/** Whole weeks from one day to another, at least none. */
export const weeksBetween = (from, to) => Math.max(0, Math.floor((to - from) / (7 * DAY)));
