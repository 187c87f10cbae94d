import { foldText } from '../../i18n/format/fold-text.js';
import { makeList } from '../../models/list.js';

/** What people also call countries; `Intl` knows their official and their short names. */
const countryAliases = `elfenbeinküste CI, kapverden CV, mazedonien MK, weißrussland BY, moldawien MD, moldau MD, burma MM, birma MM, swasiland SZ,
  osttimor TL, holland NL, großbritannien GB, england GB, schottland GB, usa US, amerika US, bosnien BA, herzegowina BA, tschechei CZ, vatikan VA,
  kongo CG, dr kongo CD, demokratische republik kongo CD, republik kongo CG, vae AE, korea KR, republik moldau MD, czechia CZ, ivory coast CI,
  macedonia MK, burkina BF, gaza PS, westjordanland PS, palästina PS, tibet CN, nordzypern CY, south korea KR`;

const languageAliases = `kurmandschi kmr, kurmanci kmr, kurmancî kmr, nordkurdisch kmr, sorani ckb, zentralkurdisch ckb, zazaki zza, dari fa-AF, farsi fa,
  paschto ps, paschtu ps, pashto ps, pashtu ps, romanes rom, romani rom, mandarin zh, tagalog fil, twi tw, serbokroatisch sh, flämisch nl, katalanisch ca,
  gebärdensprache gsg, deutsche gebärdensprache gsg, dgs gsg, german sign language gsg, plattdeutsch nds, platt nds, leichte sprache de-simple,
  einfache sprache de-simple, somalisch so, suaheli sw, kiswahili sw, weißrussisch be, moldauisch ro, hocharabisch ar, brasilianisch pt-BR, bengali bn`;

const fold = (word: string): string =>
  foldText(word)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const letters = makeList(26, (index) => String.fromCharCode(97 + index));

/**
 * Every two-letter code that stands for itself: engines also know old codes by the name of what
 * came after them.
 */
function listCodes(type: 'region' | 'language'): string[] {
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  if (type === 'language') {
    return ['ckb', 'fil', 'gsw', 'nds', 'hsb', 'rom', 'zza', 'tig', 'arc', 'syr', 'ceb', 'yue', ...all].filter(
      (code) => new Intl.Locale(code).language === code,
    );
  }
  return all
    .map((code) => code.toUpperCase())
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && !['EU', 'EZ', 'UN', 'ZZ'].includes(code));
}

/** The names of all countries or languages in German and English, folded, with their codes. */
function listNames(type: 'region' | 'language', aliases: string): Map<string, string> {
  const names = new Map<string, string>();
  const codes = listCodes(type);
  for (const language of ['de', 'en']) {
    // "USA" and "Vereinigte Staaten"; of languages there are no such names.
    for (const style of type === 'region' ? (['long', 'short'] as const) : (['long'] as const)) {
      const display = new Intl.DisplayNames([language], { type, style, fallback: 'none' });
      for (const code of codes) {
        const name = fold(display.of(code) ?? '');
        if (name && !names.has(name)) names.set(name, code);
      }
    }
  }
  for (const alias of aliases.split(',')) {
    const [, name = '', code = ''] = /^(.*) (\S+)$/.exec(alias.trim()) ?? [];
    names.set(fold(name), code);
  }
  return names;
}

/** Asks once for each word: a directory has thousands of entries and dozens of words. */
function remember(find: (word: string) => string | undefined): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, find(word));
    return known.get(word);
  };
}

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/**
 * The ISO 3166-1 code of a country by its German or English name, or by the code itself; nothing
 * for an unknown word.
 */
export const countryCode = remember((word) => {
  countries ??= listNames('region', countryAliases);
  const code = word.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && [...countries.values()].includes(code)) return code;
  return countries.get(fold(word));
});

/**
 * The BCP 47 tag of a language by its German or English name, or by the tag itself; nothing for an
 * unknown word.
 */
export const languageTag = remember((word) => {
  languages ??= listNames('language', languageAliases);
  const known = languages.get(fold(word));
  if (known) return known;
  try {
    return /^[a-z]{2,3}([-_]|$)/i.test(word.trim())
      ? new Intl.Locale(word.trim().replaceAll('_', '-')).baseName
      : undefined;
  } catch {
    return undefined;
  }
});
