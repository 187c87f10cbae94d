const NOT_ASCII = /[^\u0000-\u007f]/gu;

/**
 * Letters that Unicode does not decompose, and the variants that Arabic and Persian keyboards
 * produce for one letter.
 */
const SINGLES: Record<string, string> = {
  ß: 'ss', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e',
  ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '', '\u200c': ' ',
}; // prettier-ignore
const SINGLE = new RegExp(`[${Object.keys(SINGLES).join('')}]`, 'g');

/**
 * ae, oe and ue are how umlauts are typed without a German keyboard: `Muenster` = `Münster` =
 * `Munster`.
 */
const DIGRAPH = /([aou])e/g;

/** Texts are long and their letters few. */
const letters = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = letters.get(letter);
  if (folded === undefined) {
    folded = letter
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(SINGLE, (single) => SINGLES[single] ?? single)
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
    letters.set(letter, folded);
  }
  return folded;
}

/**
 * Folds a text for searching: case, diacritics, umlauts and their spellings, ß, Arabic letter
 * variants and digits of other scripts count as equal. Only for comparing folded with folded; never
 * shown.
 */
export const foldText = (text: string): string =>
  text.toLowerCase().replace(NOT_ASCII, foldLetter).replace(DIGRAPH, '$1');
