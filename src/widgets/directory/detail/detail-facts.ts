import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/direction.js';
import { formatOpeningHours } from '../../../i18n/format/format-opening-hours.js';
import { languageName } from '../../../i18n/format/language-name.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import type { Organization } from '../../../models/records/organization.js';
import type { Text } from '../../../models/parts/text.js';
import { localText } from '../../../ui/local-text.js';
import type { ColumnName } from '../catalog/catalog.js';
import { valuesAt } from '../catalog/draw-catalog.js';
import { listNames } from '../catalog/list-names.js';
import type { OrganizationDetail } from './detail-view.js';

type Drawn = TemplateResult | typeof nothing;

/** Its record's values, else those its index tells. */
const valuesOf = (
  { view, index }: OrganizationDetail,
  column: ColumnName,
  values?: readonly string[],
): readonly string[] => (values ? [...new Set(values)] : valuesAt(view.catalog, index, column));

/** Values as quiet tags; nothing where there are none. */
export function tags(detail: OrganizationDetail, column: ColumnName, values?: readonly string[]): Drawn {
  const all = valuesOf(detail, column, values);
  if (all.length === 0) return nothing;
  return html`<ul class="pills" part="tags">
    ${all.map((value) => html`<li part="tag"><bdi>${detail.view.labelOf(column, value)}</bdi></li>`)}
  </ul>`;
}

/** The countries people come from, in one sentence with its label. */
export function origins(detail: OrganizationDetail): Drawn {
  const all = valuesOf(detail, 'origin', detail.record.origins);
  if (all.length === 0) return nothing;
  const names = all.map((value) => detail.view.labelOf('origin', value));
  return html`<p><span class="quiet">${msg('Herkunft:')}</span> ${listNames(names, detail.view.reader.ui)}</p>`;
}

/** Drawn with every pointer that passes an entry; to ask the browser takes longer. */
const ownNames = new Map<string, string>();

/** The name of a language in itself; empty where the browser does not know it. */
function ownNameOf(tag: string): string {
  let name = ownNames.get(tag);
  if (name === undefined) {
    try {
      name = Intl.DisplayNames.supportedLocalesOf(tag).length > 0 ? languageName(tag) : '';
    } catch {
      name = '';
    }
    ownNames.set(tag, name);
  }
  return name;
}

/**
 * A language's own name beside ours, for those who read nothing else; nothing where it is the same.
 */
function ownName(tag: string, name: string): Drawn {
  const own = ownNameOf(tag);
  if (!own || own.toLowerCase() === name.toLowerCase()) return nothing;
  return html` <span class="quiet" lang=${tag} dir=${directionOf(tag)}>${own}</span>`;
}

/** The languages spoken there, each in the reader's language and in itself. */
export function languages(detail: OrganizationDetail): Drawn {
  const { view, record } = detail;
  const all = valuesOf(detail, 'language', record.languages);
  if (all.length === 0) return nothing;
  return html`<ul class="lines" part="languages">
    ${all.map((tag) => {
      const name = view.labelOf('language', tag);
      return html`<li><bdi>${name}</bdi>${ownName(tag, name)}</li>`;
    })}
  </ul>`;
}

/** Opening hours as a list of days and times; what is prose stays prose. */
export function hours({ record, view, language }: OrganizationDetail): Drawn {
  const { openingHours } = record;
  if (!openingHours) return nothing;
  const prose = (text: Text): TemplateResult => html`<p class="prose">${localText(text, view.reader, language)}</p>`;
  if (typeof openingHours === 'object' && !Array.isArray(openingHours)) return prose(openingHours);
  const words = { holidays: msg('Feiertage'), closed: msg('geschlossen'), allDay: msg('rund um die Uhr') };
  const { rows, unread } = formatOpeningHours([openingHours].flat(), view.reader.ui, words);
  if (rows.length + unread.length === 0) return nothing;
  return html`
    ${
      rows.length > 0
        ? html`<dl class="hours" part="hours">
            ${rows.map(
              ({ days, hours: spans }) =>
                html`<div>
                  <dt>${days}</dt>
                  ${spans.map((span) => html`<dd>${span}</dd>`)}
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${unread.map(prose)}
  `;
}

/** Who can get in, in words. */
export function access({ record, view, language }: OrganizationDetail): Drawn {
  const { wheelchair, notes } = record.accessibility ?? {};
  const drawnNotes = localText(notes, view.reader, language);
  if (!wheelchair && drawnNotes === nothing) return nothing;
  return html`
    ${wheelchair ? html`<p>${nameAccess(wheelchair)}</p>` : nothing}
    ${drawnNotes === nothing ? nothing : html`<p class="prose">${drawnNotes}</p>`}
  `;
}

type Access = NonNullable<NonNullable<Organization['accessibility']>['wheelchair']>;

function nameAccess(wheelchair: Access): string {
  switch (wheelchair) {
    case 'yes':
      return msg('Mit dem Rollstuhl zugänglich');
    case 'limited':
      return msg('Mit dem Rollstuhl nur eingeschränkt zugänglich');
    case 'no':
      return msg('Mit dem Rollstuhl nicht zugänglich');
  }
}
