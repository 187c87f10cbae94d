import { walk } from './walk-syntax.mjs';

/**
 * Properties with which only our own code and Lit's inner parts speak to each other, and which are written often. None of them is part of the
 * public API, of a record or any other data, or of an object that a library other than Lit gets; the plugin below fails where one is used as such.
 * A file's name follows from what is in it, so that files of two builds are never mixed.
 */
const names = new Set(
  `allCategories allowImage among arrived attribute canMove canReset catalog categoryLabel choice chooseDay chosenView collection
  converter createProperty creationScope dataLanguage distanceAt districts drawings drawsSingles elementStyles enableUpdating
  finalizeStyles firstWall focused fromAttribute getPropertyDescriptor getPropertyOptions hasChanged hasMore hasToday headOf
  hidesMap hosts inPeriod isAfterGap isInline isNarrow isOpen isPending isPrepared labelledBy labelsAt
  languageOf lastWall later maxBytes mayPrint movedFrom needsRecurrence noAccessor occurrence occurrencesIn onNear openById
  openEnd openInline openPanel ownerOf ownHost periods pickFirst printing recordAt reflect renderBefore renderDetail
  renderDialog renderOptions renderPanel revalidate reveal severalSources shadowRootOptions showMore sourceFailed sourceLoaded
  spelling stale timeoutMs toAttribute toggleFacets toggleMap togglePanel unfoldsFacets urlState useDefault useRecurrence
  violation wallEnd wallStart wanted withPast wording zoneOf`.split(/\s+/),
);

const letters = 'etsiraonlchdupmfgbvwykxjqz';
/** `$e`, `$t` … `$te`: what is short packs well, and nobody else's properties are called so. */
const shortNames = new Map(
  Array.from(names, (name, i) => [name, `$${i < 26 ? '' : letters[Math.floor(i / 26) - 1]}${letters[i % 26]}`]),
);

/** A place where a name is something else than a property of ours. */
function misuse(node, isOurs) {
  if (node.type === 'Literal' && names.has(node.value)) return node.value;
  if (node.type === 'TemplateElement') {
    return [...node.value.raw.matchAll(/\s[.?@](\w+)=/g)].map(([, name]) => name).find((name) => names.has(name));
  }
  if (node.type === 'ExportSpecifier' && names.has(node.exported.name)) return node.exported.name;
  const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : undefined;
  for (const { id } of declared ? (declared.declarations ?? [declared]) : []) if (names.has(id?.name)) return id.name;
  return isOurs ? undefined : propertyOf(node)?.name;
}

/** The key of a node that names a property. */
function propertyOf(node) {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return !node.computed && key?.type === 'Identifier' && names.has(key.name) ? key : undefined;
}

/** Vite plugin: gives those properties shorter names in all modules of a build. */
export function shortenNames() {
  return {
    name: 'verbund-short-names',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!/\.[jt]s$/.test(id) || ![...names].some((name) => code.includes(name))) return null;
        const isOurs = /\/src\/(?!formats\/|models\/)|\/node_modules\/(lit|@lit)/.test(id);
        const edits = [];
        walk(this.parse(code), (node) => {
          const wrong = misuse(node, isOurs);
          if (wrong)
            this.error(`${id} uses "${wrong}" in a way that cannot be shortened; take it out of .ci/short-names.mjs`);
          const key = propertyOf(node);
          if (key) edits.push({ ...key, shorthand: node.shorthand });
        });
        let out = code;
        for (const { start, end, name, shorthand } of edits.sort((a, b) => b.start - a.start))
          out = `${out.slice(0, start)}${shortNames.get(name)}${shorthand ? `: ${name}` : ''}${out.slice(end)}`;
        return { code: out, map: null };
      },
    },
  };
}
