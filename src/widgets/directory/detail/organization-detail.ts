import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../i18n/format/format-date.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import type { Image } from '../../../models/parts/image.js';
import { heading } from '../../../ui/controls/heading.js';
import { PRINT } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { lead } from '../../../ui/lead.js';
import { localText } from '../../../ui/local-text.js';
import { picture } from '../../../ui/picture.js';
import { failedState } from '../../../ui/states/states.js';
import { access, hours, languages, origins, tags } from './detail-facts.js';
import { contactCard, facts, profiles, whereabouts } from './detail-places.js';
import type { OrganizationDetail } from './detail-view.js';
import { listNames } from '../catalog/list-names.js';
import { nameFacet } from '../facets/name-facet.js';
import { reportAddress } from './report-address.js';

type Drawn = TemplateResult | typeof nothing;

/**
 * The id of the name in the widget's own tree: it labels the panel and the dialog, and takes the
 * focus.
 */
export const TITLE_ID = 'organization-name';

function figure(image: Image | undefined, detail: OrganizationDetail, name: 'logo' | 'main', sizes: string): Drawn {
  const { reader, allowImage } = detail.view;
  const drawn = picture(image, reader, { sizes, allow: allowImage, eager: true });
  if (!image || drawn === nothing) return nothing;
  const { caption, credit } = image;
  return html`
    <figure class=${name} part=${name === 'logo' ? 'logo' : 'figure'}>
      ${drawn}
      ${
        caption || credit
          ? html`<figcaption class="credit" part="credit">
              ${localText(caption, reader, detail.language)} ${credit ? html`<bdi>${credit}</bdi>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

/** Its name and where it is, with its logo at the end. */
function head(detail: OrganizationDetail): TemplateResult {
  const { record, view, index, level, language } = detail;
  const place = view.placeAt(index);
  const distance = view.distanceAt(index);
  const name = html`<span id=${TITLE_ID} tabindex="-1">${localText(record.name, view.reader, language)}</span>`;
  return html`
    <header>
      <div>
        ${heading(level, name)}
        ${
          place || distance
            ? html`<p class="meta" part="meta">
                <bdi>${place}</bdi>${place && distance ? ' · ' : ''}${distance ? html`<bdi>${distance}</bdi>` : nothing}
              </p>`
            : nothing
        }
      </div>
      ${figure(record.logo, detail, 'logo', '8em')}
    </header>
  `;
}

function text(detail: OrganizationDetail): TemplateResult {
  const { record, view, language, body, busy, failure } = detail;
  return html`
    ${lead(record, view.reader, language)} ${figure(record.image, detail, 'main', '(min-width: 48em) 44em, 100vw')}
    ${body?.hasChildNodes() ? html`<div class="body" part="body" lang=${language ?? nothing} dir="auto">${body}</div>` : nothing}
    ${busy ? html`<p class="meta skeleton" role="status">${msg('Die Inhalte werden geladen.')}</p>` : nothing}
    ${failure ? failedState(failure.sentence, false, failure.retry) : nothing}
  `;
}

/** Groups with something in them, each under its heading. */
function groups(detail: OrganizationDetail): TemplateResult {
  const { record, level } = detail;
  const targets = tags(detail, 'targetGroup', record.targetGroups);
  const from = origins(detail);
  const all: [string, Drawn][] = [
    [nameFacet('offer'), tags(detail, 'offer', record.offers)],
    [nameFacet('purpose'), tags(detail, 'purpose', record.purposes)],
    [nameFacet('targetGroup'), targets === nothing && from === nothing ? nothing : html`${targets}${from}`],
    [nameFacet('language'), languages(detail)],
    [msg('Öffnungszeiten'), hours(detail)],
    [msg('Adresse'), whereabouts(detail)],
    [msg('Kontakt'), contactCard(detail)],
    [msg('Barrierefreiheit'), access(detail)],
    [msg('Im Internet'), profiles(detail)],
    [msg('Über die Organisation'), facts(detail)],
  ];
  return html`<div class="groups">
    ${all.map(([title, content]) =>
      content === nothing
        ? nothing
        : html`<section class="group" part="group">
            ${heading(Math.min(level + 1, 6), title, 'group-title')}${content}
          </section>`,
    )}
  </div>`;
}

/** Where somebody says that the entry is wrong. */
function report(detail: OrganizationDetail): Drawn {
  const { record, view, index, reportUrl } = detail;
  const name = textFor(view.reader, record.name)?.value ?? '';
  const address = reportAddress(
    { id: view.catalog.ids[index] ?? '', name, url: record.url ?? location.href },
    {
      template: reportUrl,
      email: view.headOf(record)?.publisher?.contact?.email,
      subject: msg(str`Fehler im Eintrag „${name}“`),
      base: document.baseURI,
    },
  );
  return address
    ? html`<a class="controls" part="report" href=${address} rel="noopener">${msg('Fehler melden')}</a>`
    : nothing;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** How fresh it is, whose it is, and what can be done with it. */
function foot(detail: OrganizationDetail): Drawn {
  const { record, view, severalSources, print } = detail;
  const { ui, timeZone } = view.reader;
  const checked = record.verifiedAt ? formatDate(record.verifiedAt, ui, timeZone) : '';
  const sources = severalSources ? [...new Set(record.provenance.map(({ name, url }) => name ?? hostOf(url)))] : [];
  const reported = report(detail);
  const hasNotes = checked || sources.length > 0 || reported !== nothing;
  if (!hasNotes && !print && !record.url) return nothing;
  return html`
    <footer>
      ${
        hasNotes
          ? html`<p class="meta notes">
              ${checked ? html`<span>${msg('Zuletzt geprüft:')} <time datetime=${record.verifiedAt ?? ''}>${checked}</time></span>` : nothing}
              ${sources.length > 0 ? html`<span part="source">${msg('Quelle:')} ${listNames(sources, ui)}</span>` : nothing}
              ${reported}
            </p>`
          : nothing
      }
      ${
        print || record.url
          ? html`<p class="actions controls">
              ${record.url ? html`<a href=${record.url} part="link">${msg('Auf der Seite des Herausgebers lesen')}</a>` : nothing}
              ${print ? html`<button type="button" part="button" @click=${print}>${icon(PRINT)} ${msg('Drucken')}</button>` : nothing}
            </p>`
          : nothing
      }
    </footer>
  `;
}

/**
 * Everything that is known of one organization, grouped for a visitor. Nothing stands where nothing
 * is known.
 */
export function organizationDetail(detail: OrganizationDetail): TemplateResult {
  return html`
    <div class="organization" part="detail" aria-busy=${String(detail.busy)}>
      ${head(detail)}
      <div class="telling">${text(detail)}</div>
      ${groups(detail)} ${foot(detail)}
    </div>
  `;
}
