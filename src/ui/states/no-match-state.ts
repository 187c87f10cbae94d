import { msg } from '../../i18n/catalogue/msg.js';
import { html, type TemplateResult } from 'lit';

/** The empty state when search and filters leave nothing, with the way back. */
export const noMatchState = (reset: () => void): TemplateResult => html`
  <div class="state" part="empty">
    <p>${msg('Dazu wurde nichts gefunden.')}</p>
    <button type="button" part="button" @click=${reset}>${msg('Suche und Auswahl zurücksetzen')}</button>
  </div>
`;
