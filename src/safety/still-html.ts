// What is not closed is taken for a tag, too: so no part of the text is looked at twice.
const tags = /<[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*/gi;
const valuesAndActors = /(=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))|\b(?:style|on\w+)(?=\s*=)/gi;

/**
 * HTML without what a page's Content-Security-Policy objects to as early as it is parsed: inline styles and handlers. They
 * would be taken out afterwards anyway, but by then the browser has reported them to the owner of the page. This is tidiness,
 * no protection: what is made of the text must still be sanitized.
 */
export const stillHtml = (html: string): string =>
  html
    // Like the content of `<style>`, that of `<noembed>` is text only, and left out.
    .replace(/<(\/?)style\b/gi, '<$1noembed')
    .replace(tags, (tag) => tag.replace(valuesAndActors, (_match, value?: string) => value ?? 'x'));
