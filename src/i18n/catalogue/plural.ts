import { formatNumber } from '../format/format-text.js';

const BLOCK = /\{\w+, plural,((?:\s*=?\w+\s*\{[^{}]*\})+)\s*\}/;
const FORM = /(=?\b\w+)\s*\{([^{}]*)\}/g;

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the form of a message that fits a number. The message is written once, in ICU plural
 * syntax, so that each language can have as many forms as it needs (German two, Polish four, Arabic
 * six): `{n, plural, =0 {Keine Meldung} one {# Meldung} other {# Meldungen}}`.
 *
 * @param message the (translated) message with one plural block; text around the block stays
 * @param n the number; `#` is replaced by it, formatted for the language
 * @param language BCP 47 tag of the message
 */
export function plural(message: string, n: number, language: string): string {
  const block = BLOCK.exec(message);
  if (!block?.[1]) return message;
  const forms = new Map([...block[1].matchAll(FORM)].map((form) => [form[1], form[2] ?? '']));
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules([language, 'de'])));
  const form = forms.get(`=${n}`) ?? forms.get(rule.select(n)) ?? forms.get('other') ?? '';
  return message.replace(BLOCK, () => form.replaceAll('#', formatNumber(n, language)));
}
