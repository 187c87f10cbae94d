import { msg } from '../../i18n/catalogue/msg.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { SourceError } from '../../models/schema/source-error.js';
import { formatDateTime } from '../../i18n/format/format-date.js';
import type { Reader } from '../../i18n/reader.js';
import { controlStyles } from '../styles/control-styles.js';
import { noteStyles } from '../styles/note-styles.js';

export const styles = css`
  ${controlStyles}
  ${noteStyles}
`;

/** Records that could not be replaced by newer ones. */
interface Stale {
  collection: { heads: readonly DocumentHead[] } | undefined;
  arrived: Date | undefined;
}

/** A widget that could not load. */
interface Failed {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

/**
 * What a visitor reads when nothing could be loaded: what happened and what to do, no technical
 * word.
 */
export function failureSentence({ kind, status }: SourceError): string {
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

/** Above the last good records when a reload failed. */
export const staleNote = ({ collection, arrived }: Stale, reader: Reader, retry: () => void): TemplateResult => {
  const since = collection?.heads[0]?.generated ?? arrived?.toISOString();
  return html`
    <div class="note meta" part="stale" role="status">
      <span>
        ${msg('Neue Inhalte konnten nicht geladen werden.')}
        ${since ? html`${msg('Stand:')} <time datetime=${since}>${formatDateTime(since, reader.ui, reader.timeZone)}</time>` : nothing}
      </span>
      <button type="button" class="link" @click=${retry}>${msg('Noch einmal versuchen')}</button>
    </div>
  `;
};

/**
 * Loads again. The retry button goes with the failure; whose focus went with it goes on at the top
 * of the widget.
 */
export async function loadAgain(host: Failed, load: () => Promise<void>): Promise<void> {
  const frame = host.renderRoot.querySelector<HTMLElement>('.widget');
  await load();
  await host.updateComplete;
  if (document.activeElement === document.body) frame?.focus({ preventScroll: true });
}
