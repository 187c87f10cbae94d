// Written by `npm run localize` from locales/*.xlf; changes belong there.
/** The language that the strings of the source code are written in. */
export const sourceLocale = "de";

/** The languages that they are translated into. */
export const targetLocales = [
  "ar",
  "de-simple",
  "en",
  "fa",
  "fr",
  "pl",
  "ru",
  "tr",
  "uk",
] as const;
