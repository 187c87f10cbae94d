/**
 * Everything that is published, into `dist/`: `cdn/` for web servers, `npm/` for bundlers, `cli/` for Node, `schema/`, what editors read
 * (`custom-elements.json` and the like), and the static `demo/`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildManifest } from './build-manifest.mjs';
import { buildConfigSchema, buildSchema } from './build-schema.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');

function run(tool, ...args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${tool} failed\n${output}`))));
  });
}

/** Declarations that no entry point leads to describe what is bundled; they go, so that the rest can be relied on. */
function pruneDeclarations(folder, entries) {
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, 'utf8');
    // A development tool only, so a published type must not lead to it.
    if (/['"]@lit\/localize/.test(text)) throw new Error(`${path} refers to @lit/localize`);
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]+)\.js['"]/g)) {
      reach(join(dirname(path), `${target}.d.ts`));
    }
  };
  for (const entry of entries) reach(join(folder, entry));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
}

/** The analyzer says nothing when it understands nothing. */
function checkManifest(manifest, names) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  for (const name of names) {
    const element = declarations.find(({ tagName }) => tagName === `verbund-${name}`);
    const known = element?.attributes?.some((attribute) => attribute.name === 'src') && element.events?.length > 0;
    if (!known) throw new Error(`custom-elements.json does not describe <verbund-${name}>`);
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.chdir(root);
rmSync(dist, { recursive: true, force: true });

const inParallel = [
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', '.ci/build/cem.config.mjs', '--quiet'),
];
for (const mode of ['cdn', 'all', 'npm', 'cli', 'demo']) await build({ mode, logLevel: 'warn' });
await buildSchema(root, join(dist, 'schema/verbund.schema.json'));
await buildConfigSchema(root, join(dist, 'schema/collect.schema.json'));
buildManifest(join(dist, 'cdn'), version, join(root, 'CHANGELOG.md'));
await Promise.all(inParallel);
const widgets = readdirSync('src/define').map((name) => name.replace(/\.ts$/, ''));
const entries = ['index', 'all', 'directory-index', ...widgets.map((name) => `define/${name}`)];
pruneDeclarations(
  join(dist, 'npm'),
  entries.map((name) => `${name}.d.ts`),
);
checkManifest(JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')), widgets);
