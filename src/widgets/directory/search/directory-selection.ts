import { memoizeLast } from '../../../element/memoize-last.js';
import type { Organization } from '../../../models/records/organization.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { applyPreset } from './apply-preset.js';
import type { Catalog } from '../catalog/catalog.js';
import type { DirectoryChoice } from '../facets/directory-choice.js';
import type { DirectoryFiltering } from '../facets/directory-filtering.js';
import { countFigures, type Figures } from '../list/kpi-line.js';
import type { Selection } from './select-organizations.js';
import { mapIterable } from '../../../models/list.js';

const recordsAt = (catalog: Catalog, indices: Uint32Array): Sourced<Organization>[] =>
  mapIterable(indices, (index) => catalog.recordAt(index));

/**
 * From the catalog to what the list shows: the page's preset, then what the visitor has chosen.
 * Each step is done once.
 */
export class DirectorySelection {
  /** The organizations of the page's preset, by name. */
  among: Uint32Array = new Uint32Array();
  /** Those of them that search and filters leave, in the order shown. */
  indices: Uint32Array = new Uint32Array();
  /** The same with its counts, once a visitor has touched the controls. */
  selected: Selection | undefined;
  #catalog!: Catalog;

  readonly #preset = memoizeLast(applyPreset);
  readonly #figures = memoizeLast(countFigures);
  readonly #all = memoizeLast(recordsAt);
  readonly #shown = memoizeLast(recordsAt);

  /**
   * @param filters missing where the visitor has chosen nothing, or while the code for that is on
   * its way
   */
  update(catalog: Catalog, filter: string, choice: DirectoryChoice, filters: DirectoryFiltering | undefined): void {
    this.#catalog = catalog;
    this.among = this.#preset(catalog, filter);
    this.selected = filters?.select(catalog, this.among, choice);
    this.indices = this.selected?.indices ?? this.among;
  }

  get figures(): Figures {
    return this.#figures(this.#catalog, this.among);
  }

  /** All records, also those of which only the index is at hand. */
  get records(): readonly Sourced<Organization>[] {
    return this.#all(this.#catalog, this.#catalog.byName);
  }

  get shown(): readonly Sourced<Organization>[] {
    return this.#shown(this.#catalog, this.indices);
  }

  /** The records of some organizations. */
  recordsAt(indices: Uint32Array): readonly Sourced<Organization>[] {
    return recordsAt(this.#catalog, indices);
  }
}
