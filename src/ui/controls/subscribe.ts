import { msg } from '../../i18n/catalogue/msg.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { FEED } from '../icon-paths.js';
import { icon } from '../icons.js';

export const styles = css`
  details > summary {
    cursor: pointer;
    padding-block: 0.5em;
    min-block-size: var(--_target);
  }

  .subscribe .feed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.5em;
  }

  .subscribe input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
`;

const copy = async (event: Event): Promise<void> => {
  const button = event.currentTarget as HTMLButtonElement;
  const field = button.parentElement?.querySelector('input');
  const done = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!field || !done) return;
  try {
    await navigator.clipboard.writeText(field.value);
    done.hidden = false;
  } catch {
    // Pages may forbid the clipboard: with the address selected, the visitor's own copy works.
    field.focus();
    field.select();
  }
};

/** The addresses of feeds, for a visitor's feed reader. */
export function subscribe(feeds: readonly string[]): TemplateResult | typeof nothing {
  if (feeds.length === 0) return nothing;
  return html`
    <details class="subscribe controls" part="subscribe">
      <summary>${icon(FEED)} ${msg('Abonnieren')}</summary>
      <p class="meta">
        ${msg('Fügen Sie diese Adresse in Ihr Programm für Feeds ein. Neue Meldungen kommen dann von selbst zu Ihnen.')}
      </p>
      ${feeds.map(
        (feed) => html`
          <div class="feed">
            <input type="url" readonly dir="ltr" aria-label=${msg('Adresse des Feeds')} .value=${feed} />
            <button type="button" @click=${copy}>${msg('Kopieren')}</button>
            <a href=${feed} type="application/rss+xml">${msg('Öffnen')}</a>
            <span class="meta" role="status" hidden>${msg('Kopiert.')}</span>
          </div>
        `,
      )}
    </details>
  `;
}
