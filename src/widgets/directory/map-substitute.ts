import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';

/** Where the map cannot be drawn. */
export const mapSubstitute = (): TemplateResult => html`
  <p class="note meta">${msg('Die Karte kann hier gerade nicht gezeigt werden. Alle Einträge stehen in der Liste.')}</p>
`;
