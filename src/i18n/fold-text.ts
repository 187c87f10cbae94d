const NOT_ASCII = /[^\u0000-\u007f]/;

/** Letters that Unicode does not decompose, and the variants that Arabic and Persian keyboards produce for one letter. */
const SINGLES: Record<string, string> = {
  ß: 'ss', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e',
  ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '', '\u200c': ' ',
}; // prettier-ignore
const SINGLE = new RegExp(`[${Object.keys(SINGLES).join('')}]`, 'g');

/** ae, oe and ue are how umlauts are typed without a German keyboard: `Muenster` = `Münster` = `Munster`. */
const DIGRAPH = /([aou])e/g;

/**
 * Folds a text for searching: case, diacritics, umlauts and their spellings, ß, Arabic letter variants and digits of
 * other scripts count as equal. Only for comparing folded with folded; never shown.
 */
export function foldText(text: string): string {
  let folded = text.toLowerCase();
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(SINGLE, (letter) => SINGLES[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  }
  return folded.replace(DIGRAPH, '$1');
}
