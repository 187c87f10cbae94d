import { html, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { BACK, CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import type { OrganizationDetail } from './detail-view.js';
import { organizationDetail, TITLE_ID } from './organization-detail.js';

const closeHolder = (event: Event): void => {
  (event.currentTarget as Element).closest('dialog')?.close();
};

/** Beside the list or in its place: not modal, left with the button or with Escape. */
export function organizationPanel(detail: OrganizationDetail, close: () => void): TemplateResult {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // What is around the widget may be closed by Escape, too: one press closes one thing.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return html`
    <article class="panel" part="panel" aria-labelledby=${TITLE_ID} @keydown=${leave}>
      <p class="controls">
        <button type="button" class="link back" part="button" @click=${close}>
          ${icon(BACK)} ${msg('Zurück zur Liste')}
        </button>
      </p>
      ${organizationDetail(detail)}
    </article>
  `;
}

/**
 * Above the page where there is no room beside the list; `closed` hears of every way of closing.
 */
export function organizationDialog(detail: OrganizationDetail, closed: () => void): TemplateResult {
  return html`
    <dialog class="reader" part="dialog" aria-labelledby=${TITLE_ID} closedby="any" @close=${closed}>
      <article class="sheet" aria-labelledby=${TITLE_ID}>
        <div class="bar controls">
          <button type="button" class="close" part="button" aria-label=${msg('Schließen')} @click=${closeHolder}>
            ${icon(CLOSE)}
          </button>
        </div>
        ${organizationDetail(detail)}
      </article>
    </dialog>
  `;
}
