/**
 * The words of a folded text that a search in texts can find: letters and digits, two and more of
 * them.
 */
export const splitWords = (folded: string): string[] => folded.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
