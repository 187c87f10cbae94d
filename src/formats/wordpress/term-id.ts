const mark = 'wp-term:';

/** What a category of a WordPress site is called until its name is known. */
export const termId = (root: string, number: number): string => `${mark}${root}#${number}`;

/** Whether an id is such a one. */
export const isTermId = (id: string): boolean => id.startsWith(mark);
