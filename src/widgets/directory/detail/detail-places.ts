import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, intlLocales } from '../../../i18n/format/format-text.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import type { Address } from '../../../models/parts/address.js';
import type { Link } from '../../../models/records/link.js';
import { addressCard, addressLines } from '../../../ui/address-card.js';
import { localText } from '../../../ui/local-text.js';
import { socialLinks } from '../../../ui/social/social-links.js';
import type { DirectoryView } from '../directory-view.js';
import { listNames } from '../catalog/list-names.js';
import { nameLevel } from '../facets/name-level.js';
import type { OrganizationDetail } from './detail-view.js';

type Drawn = TemplateResult | typeof nothing;

/** Where that is: parts of the address that are not on the envelope. */
function surroundings(address: Address | undefined, view: DirectoryView): string {
  const { city, district, county, state, country = '' } = address ?? {};
  const abroad = /^(?:de|deutschland|germany)?$/i.test(country) ? '' : view.labelOf('origin', country);
  return [...new Set([district, county, state, abroad])].filter((part) => part && part !== city).join(', ');
}

/** The address, how exact the map is, and the way there. */
export function whereabouts({ record, view }: OrganizationDetail): Drawn {
  const { address, geo, geoPrecision = 'exact' } = record;
  const lines = addressLines(address);
  const around = surroundings(address, view);
  if (!geo && lines.length === 0 && !around) return nothing;
  return html`
    ${lines.length > 0 ? html`<p part="address">${lines.map((line, i) => html`${i > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</p>` : nothing}
    ${around ? html`<p class="quiet"><bdi>${around}</bdi></p>` : nothing}
    ${
      geo && geoPrecision === 'exact'
        ? html`<p>
            <a
              part="link"
              rel="noopener noreferrer"
              href="https://www.openstreetmap.org/directions?to=${geo.lat}%2C${geo.lon}"
              >${msg('Weg dorthin bei OpenStreetMap')}</a
            >
          </p>`
        : nothing
    }
    ${geo && geoPrecision !== 'exact' ? html`<p class="quiet">${msg('Die Karte zeigt nur die ungefähre Lage.')}</p>` : nothing}
  `;
}

/** Whom to ask; an address that is the organization's own is said once. */
export function contactCard({ record: { contact, address } }: OrganizationDetail): Drawn {
  if (!contact) return nothing;
  const { address: own, ...rest } = contact;
  const card = own && JSON.stringify(own) !== JSON.stringify(address) ? contact : rest;
  return Object.values(card).some(Boolean) ? addressCard(card) : nothing;
}

/** Its website and its profiles. */
export function profiles({ record, view, drawings }: OrganizationDetail): Drawn {
  const { website, links = [], name } = record;
  const host = website && URL.canParse(website) ? new URL(website).hostname : undefined;
  const own: Link[] = website ? [{ url: website, network: 'website', handle: host?.replace(/^www\./, '') }] : [];
  const all = [...own, ...links.filter(({ url }) => url !== website)];
  if (all.length === 0) return nothing;
  return socialLinks(all, {
    view: 'list',
    reader: view.reader,
    drawings,
    ownHost: host,
    rel: 'noopener',
    ownerOf: () => textFor(view.reader, name)?.value,
  });
}

/** The organizations it belongs to, those that are in the catalog, as buttons that open them. */
function parents({ record, view }: OrganizationDetail): Drawn {
  const { catalog, choose, reader } = view;
  const known = (record.memberOf ?? []).map((id) => catalog.ids.indexOf(id)).filter((index) => index >= 0);
  if (known.length === 0) return nothing;
  return html`<ul>
    ${known.map(
      (index) =>
        html`<li>
          <button
            type="button"
            class="link"
            part="link"
            @click=${(event: Event) => {
              choose(index, event);
            }}
          >
            ${localText(catalog.recordAt(index).name, reader)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What else there is to know, as labels and values. */
export function facts(detail: OrganizationDetail): Drawn {
  const { record, view } = detail;
  const { ui } = view.reader;
  const { alternateNames = [], founded, members, level } = record;
  const names = alternateNames.flatMap((name) => textFor(view.reader, name)?.value ?? []);
  const year = (n: number): string => new Intl.NumberFormat(intlLocales(ui), { useGrouping: false }).format(n);
  const rows: [string, unknown][] = [
    [msg('Auch bekannt als'), names.length > 0 ? listNames(names, ui) : nothing],
    [msg('Gegründet'), founded === undefined ? nothing : year(founded)],
    [msg('Mitglieder'), members === undefined ? nothing : formatNumber(members, ui)],
    [msg('Tätig'), level ? nameLevel(level) : nothing],
    [msg('Mitglied bei'), parents(detail)],
  ];
  const known = rows.filter(([, value]) => value !== nothing);
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
