import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** `verbund-news` for the class that `HTMLElementTagNameMap` names with it; elements are registered apart from their class. */
function tagNames() {
  const tags = new Map();
  return {
    name: 'verbund-tag-names',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const { name, type } of node.members) tags.set(type.typeName.text, name.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (!tagName) continue;
          Object.assign(declaration, { tagName, customElement: true });
          const definition = { name: declaration.name, module: module.path };
          module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: definition });
        }
      }
    },
  };
}

/** Every `type X = 'a' | 'b'` of the sources, by name. */
function readChoices() {
  const choices = new Map();
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name, values] of text.matchAll(/\btype (\w+) =\s*((?:\s*\|?\s*'[^']*')+);/g)) {
      choices.set(name, values.match(/'[^']*'/g).join(' | '));
    }
  }
  return choices;
}

/** Writes the values out where an attribute or property names a type, so that editors can offer them. */
function writtenOut() {
  return {
    name: 'verbund-written-out',
    packageLinkPhase({ customElementsManifest }) {
      const choices = readChoices();
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const { type } of declarations.flatMap(({ attributes = [], members = [] }) => [
          ...attributes,
          ...members,
        ])) {
          if (choices.has(type?.text)) type.text = choices.get(type.text);
        }
      }
    },
  };
}

/** Private members are no business of editors, and published paths are those of the package. */
function published() {
  const inPackage = (path) => path?.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/npm/$1.d.ts');
  const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
  return {
    name: 'verbund-published',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = inPackage(module.path);
        for (const { declaration } of module.exports ?? []) {
          if (declaration?.module) declaration.module = inPackage(declaration.module);
        }
        for (const declaration of module.declarations ?? []) {
          declaration.members &&= declaration.members.filter(isPublic);
          // `dispatchEvent(new SomeEvent())` adds an entry without a name beside the documented `@event`.
          declaration.events &&= declaration.events.filter(({ name }) => name);
          const { superclass, members = [], attributes = [], events = [] } = declaration;
          for (const reference of [superclass, ...[...members, ...attributes, ...events].map((m) => m.inheritedFrom)]) {
            if (reference?.module) reference.module = inPackage(reference.module);
          }
        }
      }
    },
  };
}

export default {
  globs: ['src/element/{events,widget-element}.ts', 'src/widgets/*/verbund-*.ts'],
  litelement: true,
  packagejson: false,
  outdir: 'dist',
  plugins: [
    tagNames(),
    writtenOut(),
    published(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
