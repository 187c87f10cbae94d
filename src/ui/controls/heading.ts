import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that is only known at run time, so that the outline of the host page stays
 * right.
 *
 * @param part what pages call it in `::part()`
 */
export function heading(level: number, content: unknown, part = 'title'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
