const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function decodeBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/**
 * Puts what an element of Atom holds as base64 in clear: 0.3 says so by its mode, 1.0 by a type
 * that is no text.
 */
export function decodeElements(markup: string): string {
  if (!/["']base64["']|octet-stream/.test(markup)) return markup;
  return markup.replace(
    /<([\w.:-]+)\s([^<>]*)>([a-z\d+/=\s]+)(?=<\/\1\s*>)/gi,
    (whole, name: string, attributes: string, content: string) => {
      const isEncoded = /\bmode\s*=\s*["']base64["']|\btype\s*=\s*["']application\/octet-stream["']/i.test(attributes);
      const text = isEncoded ? decodeBase64(content) : undefined;
      return text === undefined ? whole : `<${name} type="text/html">${escapeMarkup(text)}`;
    },
  );
}

/** How CDF called what RSS has had since. */
const names: Readonly<Record<string, string>> = { abstract: 'description', logo: 'image', usage: 'category' };

/** CDF, of which RSS was made, as RSS. */
export function readChannelDefinition(text: string, root: number): string {
  const body = text
    .slice(root)
    .replace(
      /<(\/?)(abstract|usage)(?=[\s/>])/gi,
      (_, slash: string, name: string) => `<${slash}${names[name.toLowerCase()] ?? name}`,
    )
    .replace(/<(item|channel)\s([^<>]*)>/gi, (_, name: string, attributes: string) => {
      const value = (attribute: string) =>
        new RegExp(String.raw`\b${attribute}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'i')
          .exec(attributes)
          ?.slice(1)
          .find(Boolean);
      const [link, date] = [value('href'), value('lastmod')];
      return `<${name}>${link ? `<link>${link}</link>` : ''}${date ? `<pubDate>${date}</pubDate>` : ''}`;
    });
  return `${text.slice(0, root)}<rss>${body}</rss>`;
}
