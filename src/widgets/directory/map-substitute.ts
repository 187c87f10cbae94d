import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/catalogue/msg.js';

/** Where the map cannot be drawn. */
export const mapSubstitute = (retry: () => void): TemplateResult => html`
  <div class="note meta">
    <span>${msg('Die Karte kann hier gerade nicht gezeigt werden. Alle Einträge stehen in der Liste.')}</span>
    <button type="button" class="link" @click=${retry}>${msg('Noch einmal versuchen')}</button>
  </div>
`;
