/**
 * The name of a language in itself (`Türkçe`, `العربية`); the tag where the browser does not know
 * one.
 */
export function languageName(tag: string, inLanguage = tag): string {
  try {
    return new Intl.DisplayNames([inLanguage, 'de'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
