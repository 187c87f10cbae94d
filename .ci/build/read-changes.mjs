/** Markdown of a changelog as plain text: no signs for code and emphasis, of links their words. */
const plain = (markdown) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a changelog in the form of "Keep a Changelog" says about one version, in plain text: `{ Added: ['…'], Fixed: ['…'] }`. A version
 * that has no section yet is described by what is unreleased.
 */
export function readChanges(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const startsWith = (name) => (section) => section.startsWith(`[${name}]`);
  const section = sections.find(startsWith(version)) ?? sections.find(startsWith('Unreleased'));
  if (!section) throw new Error(`CHANGELOG.md says nothing about ${version}`);
  const groups = section.split(/^### /m).slice(1);
  return Object.fromEntries(
    groups.map((group) => {
      const [name = '', ...lines] = group.split('\n');
      const entries = lines.join('\n').split(/^- /m).slice(1);
      return [name.trim(), entries.map(plain)];
    }),
  );
}
