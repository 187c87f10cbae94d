import { isHsds } from '../shared/foreign-marks.js';
import type { Format } from '../shared/format.js';
import { loadStage } from '../shared/load-stage.js';

/**
 * Human Services Data Specification 3.0 (Open Referral, https://docs.openreferral.org):
 * organizations, or services whose organizations are shown with them as their offers; one, an
 * array, or a page of a list, which is read to its end.
 */
export const hsds = {
  name: 'hsds',
  kinds: ['organizations'],
  detect: ({ json }) => isHsds(json),
  async parse({ json, url }) {
    const { readHsds } = await loadStage(import('./read-hsds.js'), url);
    return readHsds(json, url);
  },
} satisfies Format;
