import { sanitizerIn, type Sandbox } from '../safety/sanitize-html.js';

/**
 * Cleans a body.
 *
 * @param base the absolute address that its own addresses are relative to
 * @param onImage is told the absolute address of every image in it
 */
export type CleanHtml = (html: string, base: string, onImage?: (url: string) => void) => Promise<string>;

/** Bodies that one document cleans: jsdom gives memory back only with the whole window. */
const mostOfOne = 200;

/**
 * Cleans bodies by the rules of the widgets (`safety/sanitize-html.ts`) in a document of jsdom, to which this is the only door. It runs and
 * loads nothing. It is made when it is first needed; close it at the end.
 */
export function htmlCleaner(): { clean: CleanHtml; close: () => void } {
  let count = 0;
  let window: (Sandbox & { close(): void }) | undefined;
  let sanitize: Awaited<ReturnType<typeof sanitizerIn>> | undefined;
  const close = () => {
    window?.close();
    window = sanitize = undefined;
  };
  const open = async () => {
    const { JSDOM } = await import('jsdom');
    window = new JSDOM('').window;
    return sanitizerIn(window);
  };
  const clean: CleanHtml = async (html, base, onImage = () => undefined) => {
    if (!html.includes('<')) return html;
    if (count % mostOfOne === 0) close();
    count += 1;
    sanitize ??= await open();
    // The widget that shows it decides about images; what is framed becomes a link, named by its host.
    const allowImage = (url: string): true => (onImage(url), true);
    return sanitize(html, { base, allowImage, externalLabel: (host) => host });
  };
  return { clean, close };
}
