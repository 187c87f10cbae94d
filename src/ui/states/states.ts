import { msg } from '../../i18n/catalogue/msg.js';
import { html, type TemplateResult } from 'lit';

/** The loading state around a widget's skeleton, with a word for those who do not see it. */
export const loadingState = (skeleton: TemplateResult): TemplateResult => html`
  <div class="skeleton" part="loading">
    <span class="hidden" role="status">${msg('Die Inhalte werden geladen.')}</span>
    <div aria-hidden="true">${skeleton}</div>
  </div>
`;

/** The empty state when the source has nothing to show; the page may say it in its own words. */
export const emptyState = (sentence: string): TemplateResult => html`
  <div class="state" part="empty">
    <slot name="empty"><p>${sentence}</p></slot>
  </div>
`;

/** The failed state: a sentence for people and a way to try again. `busy` while that runs. */
export const failedState = (
  sentence = msg('Die Inhalte konnten nicht geladen werden.'),
  busy: boolean,
  retry: () => void,
): TemplateResult => html`
  <div class="state" part="error" role="alert">
    <p>${busy ? msg('Einen Moment, es wird noch einmal versucht.') : sentence}</p>
    <button type="button" part="button" @click=${retry}>${msg('Noch einmal versuchen')}</button>
  </div>
`;
