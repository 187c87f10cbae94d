import { css, html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/catalogue/msg.js';
import { controlStyles } from '../../ui/styles/control-styles.js';

export const styles = css`
  ${controlStyles}

  .social + .more {
    margin-block-start: 0.75em;
  }
`;

/** The way to the links beyond `limit`. */
export const moreLinks = (showAll: () => Promise<void>): TemplateResult => html`
  <p class="more controls">
    <button type="button" part="button" @click=${showAll}>${msg('Alle anzeigen')}</button>
  </p>
`;
