import type { RecordKindName } from '../../models/records/record-kind.js';
import { type Json } from '../fields/json-values.js';
import type { Parsed } from '../shared/format.js';
import { readHead } from '../shared/read-head.js';
import { findNodes, nameNodes, type Names } from './find-nodes.js';
import { readArticle, readPublisher } from './read-article.js';
import { readEvent } from './read-event.js';
import { readOrganization, readProfiles } from './read-organization.js';

/** Who publishes all the articles, as far as the first that says so knows. */
function readPublication(nodes: readonly Json[], named: Names): ReturnType<typeof readPublisher> {
  const publishers = nodes.map((node) => readPublisher(node, named));
  return publishers.find(({ name }) => name) ?? {};
}

/** Takes JSON-LD apart: everything in it that can be a record of the kind. */
export function readGraph(json: unknown, kind: RecordKindName): Parsed {
  const named = nameNodes(json);
  const nodes = findNodes(json, kind, named);
  if (kind === 'links') {
    const links = nodes.flatMap(readProfiles);
    return { head: {}, path: 'sameAs', records: links, faults: [] };
  }
  const publisher = kind === 'news' ? readPublication(nodes, named) : {};
  const { head, faults } = readHead(publisher.name ? { publisher } : {});
  if (!nodes.length) faults.push({ path: '', expected: `a node that is one of the ${kind}`, value: json });
  const readers = {
    news: (node: Json) => readArticle(node, named, publisher.name),
    events: (node: Json) => readEvent(node, named),
    organizations: (node: Json) => readOrganization(node, named),
  };
  return { head, path: '@graph', records: nodes, toRecord: (node) => readers[kind](node as Json), faults };
}
