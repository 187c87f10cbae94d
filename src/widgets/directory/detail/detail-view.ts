import type { Organization } from '../../../models/records/organization.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { NetworkDrawings } from '../../../ui/social/network-icon.js';
import type { DirectoryView } from '../directory-view.js';

/** What the drawing of one organization needs. */
export interface OrganizationDetail {
  readonly view: DirectoryView;
  readonly index: number;
  /** The whole record, or what the index tells of it. */
  readonly record: Sourced<Organization>;
  /** The language of its texts that name none. */
  readonly language: string | undefined;
  /** Level of its name; the groups are one below. */
  readonly level: number;
  /** The sanitised body; `undefined` while it is prepared, and where there is none. */
  readonly body: Node | undefined;
  /** Is there more to come? */
  readonly busy: boolean;
  /** Why the rest did not come, for visitors, and a way to try again. */
  readonly failure: { readonly sentence: string | undefined; readonly retry: () => void } | undefined;
  /** Do the records come from more than one source? */
  readonly severalSources: boolean;
  /** The attribute `report-url`. */
  readonly reportUrl: string | undefined;
  /** Glyphs of the networks: `undefined` until they are loaded, `null` when they cannot be. */
  readonly drawings: NetworkDrawings | null | undefined;
  /** `undefined` hides the button. */
  readonly print: ((event: Event) => void) | undefined;
}
