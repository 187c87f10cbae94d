/** A text on one line, as the index of a directory writes names and places. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
