import type { RecordKind, RecordKindName } from '../../models/records/record-kind.js';
import { contentHash } from './content-hash.js';
import type { Copies, Copy } from './match-records.js';
import { mapIterable } from '../../models/list.js';

/*
 * Ids. An id speaks for its own source: where two sources use one for different records, that of
 * the source which comes first stays, the other gets a mark of its source. What refers to a record
 * by its id means the record that its own source calls so.
 */

/** What records are called in the result: by their sources, and by what these call them. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The fields that refer to records, and of which kind these are. */
const references = {
  related: 'news',
  events: 'events',
  organizations: 'organizations',
  memberOf: 'organizations',
} as const satisfies Record<string, RecordKindName>;

/** What a source calls a record. */
function nameOf<T extends object>({ record }: Copy<T>, kind: RecordKind<T>): string {
  return (record as { id?: string }).id || kind.identity(record);
}

/** The copy by whose id a record is known. */
export function namingCopy<T extends object>(copies: Copies<T>): Copy<T> {
  return copies.find(({ record }) => (record as { id?: string }).id) ?? copies[0];
}

/**
 * Gives every record a name of its own. Those of merged records are that of the copy which is
 * believed.
 *
 * @param sources in their order: the one that comes first keeps its ids
 */
export async function nameApart<T extends object>(
  all: readonly Copies<T>[],
  kind: RecordKind<T>,
  sources: Iterable<string>,
  pause: () => Promise<void> | undefined,
): Promise<Names> {
  const names = new Map<string, Map<string, string>>();
  // Links have no ids.
  if (kind.name === 'links') return names;
  const owners = new Map<string, string>();
  const claim = (copy: Copy<T>): void => {
    const { source } = copy.page;
    let own = names.get(source);
    if (!own) names.set(source, (own = new Map<string, string>()));
    const [name, identity] = [nameOf(copy, kind), kind.identity(copy.record)];
    if (own.has(name)) return;
    const isTaken = (text: string) => (owners.get(text) ?? source) !== source;
    let free = name;
    if (isTaken(name) || isTaken(identity)) free = `${name}@${contentHash(source).slice(0, 8)}`;
    while (isTaken(free)) free += '+';
    own.set(name, free);
    for (const text of free === name ? [name, identity] : [free]) owners.set(text, source);
  };
  const order = new Map(mapIterable(sources, (source): [string, Copy<T>[]] => [source, []]));
  for (const copies of all) {
    const copy = namingCopy(copies);
    order.get(copy.page.source)?.push(copy);
    const wait = pause();
    if (wait) await wait;
  }
  for (const own of order.values()) {
    for (const copy of own) {
      claim(copy);
      const wait = pause();
      if (wait) await wait;
    }
  }
  for (const copies of all) {
    if (copies.length === 1) continue;
    const naming = namingCopy(copies);
    const name = names.get(naming.page.source)?.get(nameOf(naming, kind));
    for (const copy of copies) {
      const { source } = copy.page;
      if (source === naming.page.source || name === undefined) continue;
      let own = names.get(source);
      if (!own) names.set(source, (own = new Map<string, string>()));
      own.set(nameOf(copy, kind), name);
    }
    const wait = pause();
    if (wait) await wait;
  }
  return names;
}

/**
 * The id of a record in the result, and what its source calls it; nothing where they are the same.
 */
export function newIdOf<T extends object>(
  copy: Copy<T>,
  kind: RecordKind<T>,
  names: Names | undefined,
): { id: string; before: string } | undefined {
  const before = nameOf(copy, kind);
  const id = names?.get(copy.page.source)?.get(before);
  return id === undefined || id === before ? undefined : { id, before };
}

/**
 * A record that refers to the others by what they are called in the result; the record itself where
 * that changes nothing.
 */
export function withNewReferences<T extends object>(
  { record, page }: Copy<T>,
  names: Readonly<Partial<Record<RecordKindName, Names>>>,
): object {
  let changed: Record<string, unknown> | undefined;
  for (const [field, kind] of Object.entries(references)) {
    const own = names[kind]?.get(page.source);
    const ids = own && (record as Record<string, unknown>)[field];
    if (!Array.isArray(ids) || !ids.some((id: string) => (own?.get(id) ?? id) !== id)) continue;
    changed = { ...(changed ?? record), [field]: ids.map((id: string) => own?.get(id) ?? id) };
  }
  const { organizer } = record as { organizer?: { id?: string } };
  const id = organizer?.id === undefined ? undefined : names.organizations?.get(page.source)?.get(organizer.id);
  if (id !== undefined && id !== organizer?.id) changed = { ...(changed ?? record), organizer: { ...organizer, id } };
  return changed ?? record;
}
