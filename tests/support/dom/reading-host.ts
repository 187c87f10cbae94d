import { fixture, html } from '@open-wc/testing';
import { LitElement, type CSSResultGroup } from 'lit';
import { directionOf } from '../../../src/i18n/direction.js';
import { withLocale, type UiLocale } from '../../../src/i18n/catalogue/locales.js';
import type { DocumentHead } from '../../../src/models/document/document-head.js';
import type { Organization } from '../../../src/models/records/organization.js';
import type { Sourced } from '../../../src/models/records/provenance.js';
import { baseStyles } from '../../../src/ui/styles/base-styles.js';
import { controlStyles } from '../../../src/ui/styles/control-styles.js';
import * as drawings from '../../../src/ui/social/network-drawings.js';
import { catalogOfRecords } from '../../../src/widgets/directory/catalog/catalog-of-records.js';
import type { Catalog } from '../../../src/widgets/directory/catalog/catalog.js';
import { DirectoryReading, styles } from '../../../src/widgets/directory/detail/directory-reading.js';
import type { DirectoryView } from '../../../src/widgets/directory/directory-view.js';
import { drawCatalog } from '../../../src/widgets/directory/catalog/draw-catalog.js';
import { labelValues } from '../../../src/widgets/directory/catalog/label-values.js';

/** Records as they come from a source: every one says where from. */
export const sourced = (organizations: readonly object[], ...names: string[]): Sourced<Organization>[] =>
  organizations.map((organization) => ({
    ...(organization as Organization),
    provenance: (names.length > 0 ? names : ['Verbund Ruhr']).map((name) => ({
      name,
      url: 'https://data.example/a.json',
    })),
  }));

/** What a test may say about the widget around reading. */
export interface HostSettings {
  catalog?: Catalog;
  ui?: UiLocale;
  headingLevel?: number;
  several?: boolean;
  reportUrl?: string;
}

/** What there is around reading: a list of names that open, and the places of panel and dialog. */
export class ReadingHost extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, styles];

  catalog!: Catalog;
  documentHead: DocumentHead | undefined;
  ui: UiLocale = 'de';
  headingLevel = 3;
  several = false;
  reportUrl: string | undefined;
  /** What the controller told, in order. */
  readonly told: string[] = [];
  readonly errors: unknown[] = [];

  readonly reading = new DirectoryReading(this, {
    view: () => this.view,
    catalog: () => this.catalog,
    entryOf: (index) => this.renderRoot.querySelectorAll<HTMLElement>('.open')[index],
    severalSources: () => this.several,
    reportUrl: () => this.reportUrl,
    drawings: () => drawings,
    mayPrint: () => true,
    changed: () => this.told.push(this.reading.identity ?? ''),
    failed: (error) => this.errors.push(error),
  });

  get view(): DirectoryView {
    const { ui, catalog, headingLevel, documentHead } = this;
    const reader = { language: ui, ui, timeZone: 'Europe/Berlin', dataLanguage: documentHead?.language };
    return {
      ...drawCatalog(catalog, labelValues(documentHead ? [documentHead] : [], reader)),
      reader,
      headingLevel,
      allowImage: () => true,
      distanceAt: () => undefined,
      highlight: (text) => text,
      headOf: () => documentHead,
      marked: undefined,
      open: this.reading.index,
      mark: () => undefined,
      choose: (index, event) => {
        this.reading.open(index, event.currentTarget as HTMLElement);
      },
    };
  }

  /** As the list marks the entry with the focus. */
  #mark = (): void => {
    this.requestUpdate();
  };

  protected override update(changed: Map<PropertyKey, unknown>): void {
    withLocale(this.ui, () => {
      super.update(changed);
    });
  }

  protected override render(): unknown {
    const { view, reading, ui } = this;
    return html`<div class="widget" tabindex="-1" lang=${ui} dir=${directionOf(ui)}>
      <ul @focusin=${this.#mark}>
        ${this.catalog.names.map(
          (name, index) =>
            html`<li>
              <button
                class="open"
                @click=${(event: Event) => {
                  view.choose(index, event);
                }}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
      ${reading.renderPanel(view)} ${reading.renderDialog(view)}
    </div>`;
  }
}
customElements.define('test-reading-host', ReadingHost);

/** The host on the page, `width` CSS pixels wide: from 768 (48 em) on there is room for a panel. */
export async function prepareReading(
  document: { organizations: readonly object[] },
  { width = 780, ...settings }: HostSettings & { width?: number } = {},
): Promise<ReadingHost> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const host = new ReadingHost();
  const { organizations, ...head } = document;
  Object.assign(host, { catalog: catalogOfRecords(sourced(organizations)), documentHead: head }, settings);
  box.append(host);
  await host.updateComplete;
  return host;
}
