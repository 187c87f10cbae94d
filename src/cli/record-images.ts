import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** What stands in the place of an image. */
export interface PlacedImage {
  src: string;
  width?: number;
  height?: number;
}

type Fields = Record<string, unknown>;

/** Visits every image in the fields of a record; those in its body are found by what cleans it. */
export function eachImage(value: unknown, visit: (src: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { src } = value as Fields;
  if (typeof src === 'string') visit(src);
  for (const part of Object.values(value)) eachImage(part, visit);
}

/** Visits every image in a record, `html` included, and puts in its place what `change` gives; `undefined` takes it out. */
export function changeImages(value: unknown, change: (src: string) => PlacedImage | undefined): unknown {
  if (Array.isArray(value)) return value.map((part) => changeImages(part, change)).filter((part) => part !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const { src, srcset, ...rest } = value as Fields;
  if (typeof src === 'string') {
    const copy = change(src);
    if (!copy) return undefined;
    const { width = copy.width, height = copy.height } = rest;
    return {
      ...rest,
      src: copy.src,
      ...(copy.src === src && srcset !== undefined && { srcset }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  }
  const changed = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (key === 'html' && typeof part === 'string') return [key, changeHtml(part, change)];
    return [key, changeImages(part, change)];
  });
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}

/** The same in a body: in its tree, since no pattern knows where a tag or an attribute ends. */
function changeHtml(html: string, change: (src: string) => PlacedImage | undefined): string {
  if (!/<img/i.test(html)) return html;
  const tree = parseFragment(html);
  let changes = 0;
  const parents: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  // It grows while it is gone through.
  for (const parent of parents) {
    const kept = parent.childNodes.filter((node) => {
      if (node.nodeName !== 'img' || !('attrs' in node)) return true;
      const src = node.attrs.find(({ name }) => name === 'src');
      const copy = change(src?.value ?? '');
      if (copy && copy.src === src?.value) return true;
      changes += 1;
      if (!copy || !src) return false;
      src.value = copy.src;
      node.attrs = node.attrs.filter(({ name }) => name !== 'srcset');
      return true;
    });
    parent.childNodes = kept;
    for (const node of kept) if ('childNodes' in node) parents.push(node);
  }
  return changes ? serialize(tree) : html;
}
