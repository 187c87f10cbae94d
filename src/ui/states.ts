import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceError } from '../data/source-error.js';
import { formatDateTime } from '../i18n/format-date.js';
import type { Reader } from '../i18n/reader.js';

/** What a visitor reads when nothing could be loaded: what happened and what to do, no technical word. */
function failureSentence({ kind, status }: SourceError): string {
  switch (kind) {
    case 'offline':
      return msg(
        'Sie sind gerade nicht mit dem Internet verbunden. Sobald die Verbindung wieder besteht, geht es hier weiter.',
      );
    case 'timeout':
      return msg('Die Antwort dauert gerade zu lange. Bitte versuchen Sie es noch einmal.');
    case 'blocked':
      return msg('Die Inhalte sind gerade nicht erreichbar. Bitte versuchen Sie es später noch einmal.');
    case 'http':
      return status === 404 || status === 410
        ? msg(
            'Die Inhalte sind an dieser Stelle nicht mehr zu finden. Bitte sagen Sie dem Betreiber dieser Seite Bescheid.',
          )
        : msg('Der Dienst, der die Inhalte liefert, ist gerade gestört. Bitte versuchen Sie es später noch einmal.');
    case 'too-large':
      return msg(
        'Es sind zu viele Inhalte, um sie hier zu zeigen. Bitte sagen Sie dem Betreiber dieser Seite Bescheid.',
      );
    case 'unknown-format':
    case 'unreadable':
      return msg('Die Inhalte sind gerade nicht lesbar. Bitte versuchen Sie es später noch einmal.');
    case 'unsupported-version':
      return msg('Die Inhalte sind neuer als diese Anzeige. Bitte sagen Sie dem Betreiber dieser Seite Bescheid.');
  }
}

/** The loading state around a widget's skeleton, with a word for those who do not see it. */
export const loadingState = (skeleton: TemplateResult): TemplateResult => html`
  <div class="skeleton" part="loading">
    <span class="hidden" role="status">${msg('Die Inhalte werden geladen.')}</span>
    <div aria-hidden="true">${skeleton}</div>
  </div>
`;

/** The failed state: a sentence for people and a way to try again. `busy` while that runs. */
export const failedState = (error: SourceError, busy: boolean, retry: () => void): TemplateResult => html`
  <div class="state" part="error" role="alert">
    <p>${busy ? msg('Einen Moment, es wird noch einmal versucht.') : failureSentence(error)}</p>
    <button type="button" part="button" @click=${retry}>${msg('Noch einmal versuchen')}</button>
  </div>
`;

/** The empty state when the source has nothing to show; the page may say it in its own words. */
export const emptyState = (sentence: string): TemplateResult => html`
  <div class="state" part="empty">
    <slot name="empty"><p>${sentence}</p></slot>
  </div>
`;

/** The empty state when search and filters leave nothing, with the way back. */
export const noMatchState = (reset: () => void): TemplateResult => html`
  <div class="state" part="empty">
    <p>${msg('Dazu wurde nichts gefunden.')}</p>
    <button type="button" part="button" @click=${reset}>${msg('Suche und Auswahl zurücksetzen')}</button>
  </div>
`;

/** Above the last good records when a reload failed. */
export const staleNote = (since: string | undefined, reader: Reader, retry: () => void): TemplateResult => html`
  <div class="note meta" part="stale" role="status">
    <span>
      ${msg('Neue Inhalte konnten nicht geladen werden.')}
      ${since ? html`${msg('Stand:')} <time datetime=${since}>${formatDateTime(since, reader.ui, reader.timeZone)}</time>` : nothing}
    </span>
    <button type="button" class="link" @click=${retry}>${msg('Noch einmal versuchen')}</button>
  </div>
`;
