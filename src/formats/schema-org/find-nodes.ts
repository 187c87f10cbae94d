import type { RecordKindName } from '../../models/records/record-kind.js';
import { fields, text, type Json } from '../fields/json-values.js';
import { all, isA } from './node-values.js';

/** What is a record of each kind, by its type. */
const types: Readonly<Record<RecordKindName, RegExp>> = {
  news: /(?:Article|BlogPosting|SocialMediaPosting|Report|PodcastEpisode|PublicationIssue)$/,
  events: /(?:Event|Festival|Hackathon|CourseInstance|EventSeries)$/,
  organizations:
    /(?:Organi[sz]ation|NGO|Corporation|Business|Consortium|Cooperative|Association|Agency|Office|School|College|University|Library|Museum|Party|Team|Club|Center|Project|Shelter|ChildCare|Church|Mosque|Synagogue)$/,
  links: /(?:Organi[sz]ation|NGO|Corporation|Business|Association|Person|Club|Team|WebSite)$/,
};

/** In what records may stand: lists, pages, and what has parts of its own kind. */
const holders = [
  '@graph',
  'itemListElement',
  'item',
  'dataFeedElement',
  'mainEntity',
  'hasPart',
  'blogPost',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'episode',
  'member',
  'members',
  'department',
  'subOrganization',
];

const deepest = 8;

/** Nodes by the names they have in the document. */
export type Names = ReadonlyMap<string, Json>;

/** All nodes of a document that have a name and say more than it. */
export function nameNodes(json: unknown): Names {
  const named = new Map<string, Json>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest * 2) return;
    const id = text(fields(value)['@id']);
    const known = id ? Object.keys(named.get(id) ?? {}).length : 0;
    if (id && Object.keys(value).length > Math.max(known, 1)) named.set(id, fields(value));
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(json, 0);
  return named;
}

/** A node; where it is only named, the one that has the name. */
export function resolve(value: unknown, named: Names): unknown {
  const id = text(fields(value)['@id']);
  return id && Object.keys(value as object).length === 1 ? (named.get(id) ?? value) : value;
}

const position = (value: unknown): number => Number(fields(value)['position'] ?? Number.NaN);

/** The elements of a list in the order it says they have. */
const inOrder = (values: unknown[]): unknown[] =>
  values.some((value) => Number.isNaN(position(value)))
    ? values
    : [...values].sort((a, b) => position(a) - position(b));

/** The records of a kind in a document, each once, in their order. */
export function findNodes(json: unknown, kind: RecordKindName, named: Names): Json[] {
  const found = new Set<Json>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    const node = resolve(value, named);
    if (typeof node !== 'object' || node === null || depth > deepest || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      for (const one of node) visit(one, depth + 1);
      return;
    }
    if (isA(node, types[kind])) found.add(fields(node));
    for (const holder of holders) for (const one of inOrder(all(fields(node)[holder]))) visit(one, depth + 1);
  };
  visit(json, 0);
  return [...found];
}
