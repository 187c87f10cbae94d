import type { ConsentController } from '../../../element/controllers/consent-controller.js';
import type { Near } from '../facets/directory-choice.js';
import type { DirectoryView } from '../directory-view.js';

/** What the map is drawn from. */
export interface MapView extends DirectoryView {
  /** The organizations of the list, in its order; another array whenever it changes. */
  readonly visible: Uint32Array;
  /** The place to be near to, and how far. */
  readonly near: Near | undefined;
  /** A preset of `tile-presets.ts`, or a template. */
  readonly tiles: string;
  readonly attribution: string | undefined;
  /** GeoJSON of the municipality. */
  readonly boundary: string | undefined;
  /** `"51.45 7.01"`, latitude first. */
  readonly center: string | undefined;
  readonly zoom: number | undefined;
  readonly consent: ConsentController;
}
