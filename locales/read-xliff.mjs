import { DOMParser } from '@xmldom/xmldom';

/** The text of a `<source>` or `<target>`, with `{0}` for the placeholder whose id is 0. */
function textOf(element) {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === node.TEXT_NODE) return node.data;
    if (node.nodeName !== 'x') throw new Error(`<${node.nodeName}> is no placeholder of a string`);
    return `{${node.getAttribute('id')}}`;
  }).join('');
}

/**
 * The strings of an XLIFF 1.2 file, as `lit-localize extract` writes it.
 *
 * @returns an array of `{ id, source, target, isUnfinished }`; `target` is missing where nothing is translated
 */
export function readXliff(text) {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const [source] = Array.from(unit.getElementsByTagName('source'));
    const [target] = Array.from(unit.getElementsByTagName('target'));
    return {
      id: unit.getAttribute('id'),
      source: textOf(source),
      target: target && textOf(target),
      isUnfinished: /^(new|needs-.+)$/.test(target?.getAttribute('state') ?? ''),
    };
  });
}
