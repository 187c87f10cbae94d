import '../../../src/define/directory.js';
import type { VerbundDirectory } from '../../../src/widgets/directory/verbund-directory.js';
import { controlsOf, mountWidget, whenDrawn } from './mount-widget.js';
import { partsOf } from './widget-parts.js';

/** What a page and a visitor can reach of a directory. */
function reach(element: VerbundDirectory) {
  const parts = partsOf(element);
  return { ...parts, ...controlsOf(parts) };
}

export type DirectoryParts = ReturnType<typeof reach>;

/** A directory on the page; see `mountWidget`. */
export const prepareDirectory = async (
  attributes?: Record<string, string>,
  children?: unknown,
): Promise<DirectoryParts> => reach(await mountWidget('verbund-directory', attributes, children));

/** A directory that has loaded; the list alone unless `view` says otherwise. */
export async function prepareReadyDirectory(
  attributes: Record<string, string> = {},
  children?: unknown,
): Promise<DirectoryParts> {
  const parts = await prepareDirectory({ src: '/vereine.json', view: 'list', ...attributes }, children);
  await whenDrawn(parts.element);
  return parts;
}
