/** Prints one piece of a widget alone, on a page of its own. */

const SHEET = `
  body { font: 11pt/1.5 system-ui, sans-serif; color: #000; background: #fff; margin: 0; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; }
  img { max-inline-size: 100%; block-size: auto; max-block-size: 12cm; }
  figure { margin: 0 0 1em; break-inside: avoid; }
  ul, dl, dd { margin: 0; padding: 0; list-style: none; }
  .body ul, .body ol { padding-inline-start: 1.5em; list-style: revert; }
  .gallery { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; }
  table { border-collapse: collapse; } td, th { border: 1px solid #999; padding: 0.25em 0.5em; text-align: start; }
  .contact > * { display: block; } .label { font-weight: bold; margin-block: 1em 0.25em; }
  .meta, .credit { font-size: 9pt; color: #333; } .tag + .tag::before, time + .tag::before { content: ' · '; }
  a { color: inherit; } a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 9pt; overflow-wrap: anywhere; }
  .controls, .related, svg, button.controls, .hidden { display: none; }
  button { all: unset; }
`;

/** Waits until images have arrived or failed; nobody waits longer than three seconds for them. */
async function settled(images: readonly HTMLImageElement[]): Promise<void> {
  const all = Promise.allSettled(images.map((image) => image.decode()));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 3000))]);
}

/**
 * Prints a copy of an element in an empty frame, so that neither the host page nor its styles come
 * along. The title of the document becomes the name of the PDF. The frame leaves after printing.
 *
 * @param part what to print
 * @param title title of the printed document
 * @param root where the frame may live meanwhile
 * @param styles what the part needs on paper beside the common styles, as CSS
 */
export async function printPart(part: Element, title: string, root: ParentNode & Node, styles = ''): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.appendChild(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) {
    frame.remove();
    return;
  }
  const { lang, dir } = part.closest<HTMLElement>('[lang]') ?? document.documentElement;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.title = title;
  // A sheet belongs to the document it was constructed in; constructed ones need no permission of
  // the page's policy.
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET + styles);
  page.adoptedStyleSheets = [sheet];
  const copy = page.importNode(part, true);
  const images = [...copy.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  page.body.append(copy);
  await settled(images);
  view.addEventListener('afterprint', () => {
    // Chromium still needs the frame while it handles the event.
    setTimeout(() => {
      frame.remove();
    });
  });
  view.focus();
  view.print();
}
