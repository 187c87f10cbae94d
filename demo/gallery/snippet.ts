const LINE = 84;

/** The HTML a webmaster pastes for this element: its attributes as they are written in this page, on one line if they fit. */
export function snippetOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('data-') && name !== 'class')
    .map(({ name, value }) =>
      value === '' ? name : `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
    );
  const tag = element.localName;
  const line = `<${[tag, ...attributes].join(' ')}></${tag}>`;
  return line.length <= LINE ? line : `<${[tag, ...attributes].join('\n  ')}\n></${tag}>`;
}
