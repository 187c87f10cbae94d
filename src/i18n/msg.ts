/**
 * `msg` and `str` of @lit/localize without what serves one locale per page; all strings are marked through this door. Until
 * a translation is loaded (`translate.ts`), `msg` answers with its German argument.
 */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
