import { isJsonLd } from '../shared/foreign-marks.js';
import type { Format } from '../shared/format.js';
import { loadStage } from '../shared/load-stage.js';

/**
 * JSON-LD in the words of schema.org, as pages write it for search engines, these widgets too:
 * articles, events (once, with all their subtypes) and organizations, alone, in an array, in a
 * `@graph` or an `ItemList`; for links the `sameAs` of organizations. What nodes refer to by `@id`
 * is looked up in the document. Authors are not shown.
 */
export const schemaOrg = {
  name: 'schema-org',
  detect: ({ json }) => isJsonLd(json),
  async parse({ json, url }, kind) {
    const { readGraph } = await loadStage(import('./read-graph.js'), url);
    return readGraph(json, kind);
  },
} satisfies Format;
