import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';

const virtualEntry = 'virtual:models';

/** Schemas are TypeScript, so they are bundled in memory and imported from there. */
async function importModules(root, files) {
  const entry = {
    name: 'every-model',
    resolveId: (id) => (id === virtualEntry ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${virtualEntry}`
        ? files.map((file) => `export * from ${JSON.stringify(join(root, file))};`).join('\n')
        : undefined,
  };
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [entry],
    build: {
      write: false,
      minify: false,
      ssr: true,
      rolldownOptions: { input: virtualEntry, preserveEntrySignatures: 'strict' },
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const modelFiles = (root) =>
  readdirSync(join(root, 'src/models'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/models/${name}`);

/** `NewsItemSchema` is the definition `NewsItem`. */
function definitionsOf(models) {
  return Object.fromEntries(
    Object.entries(models)
      .filter(
        ([name]) => name.endsWith('Schema') && name !== 'CollectionDocumentSchema' && name !== 'CollectConfigSchema',
      )
      .map(([name, schema]) => [basename(name, 'Schema'), schema]),
  );
}

/** The object of a definition: the definition itself, or `ImageFields` beside `Image`, which may also be a string. */
const objectOf = (schema, name) =>
  name === 'CollectionDocument' ? schema : (schema.$defs[`${name}Fields`] ?? schema.$defs[name]);

/**
 * A schema of `src/models` as JSON Schema.
 *
 * @param {ReadonlyMap<object, string>} names of the schemas that are definitions of their own
 */
function toJsonSchema(schema, names) {
  const name = names.get(schema);
  return name === undefined ? writeOut(schema, names) : { $ref: `#/$defs/${name}` };
}

function writeOut({ type, most, entries, value, item, options, words }, names) {
  const write = (part) => toJsonSchema(part, names);
  if (type === 'picklist') return { type: 'string', enum: words };
  if (type === 'union') return { anyOf: options.map(write) };
  if (type === 'dictionary') return { type: 'object', additionalProperties: orNull(write(value)) };
  if (type === 'list') return { type: 'array', items: write(item), ...(most && { maxItems: most }) };
  if (type !== 'object') return { type, ...(most && { maxLength: most }) };
  const fields = Object.entries(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([key, part]) => [key, part.type === 'optional' ? orNull(write(part.wrapped)) : write(part)]),
    ),
    required: fields.filter(([, part]) => part.type !== 'optional').map(([key]) => key),
  };
}

/** `null` means "absent", so it is allowed wherever a field may be missing. */
const orNull = (part) => ({ anyOf: [part, { type: 'null' }] });

/** A schema with all others that have a name as its definitions. */
function withDefinitions(schema, named) {
  const names = new Map(Object.entries(named).map(([name, part]) => [part, name]));
  const $defs = Object.fromEntries(Object.entries(named).map(([name, part]) => [name, writeOut(part, names)]));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...writeOut(schema, names), $defs };
}

/** Adds what the fields mean, and the forms that the schemas check by code. */
function describe(schema, { descriptions, dateTimePattern, durationPattern }) {
  for (const [name, fields] of Object.entries(descriptions)) {
    const { properties } = objectOf(schema, name);
    for (const [field, description] of Object.entries(fields))
      properties[field] = { description, ...properties[field] };
  }
  schema.$defs.DateTime.pattern = dateTimePattern.source;
  schema.$defs.Duration.pattern = durationPattern.source;
  schema.$defs.Quantity.minimum = 0;
}

/** Writes the JSON Schema (draft 2020-12) of the collection document, made of the schemas in `src/models`. */
export async function buildSchema(root, target) {
  const models = await importModules(root, modelFiles(root));
  const schema = withDefinitions(models.CollectionDocumentSchema, definitionsOf(models));
  describe(schema, models);
  write(target, {
    title: 'Verbund collection document',
    description: 'News, organizations, events and links of an association, as the verbund-* elements read them.',
    schema,
  });
}

function write(target, { title, description, schema: { $schema, ...rest } }) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`);
}

/** The names of the definitions that a part of a JSON Schema refers to. */
const referencesOf = (part) => Array.from(JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g), ([, name]) => name);

/** Writes the JSON Schema of the configuration of `verbund-widgets collect`, made of `src/cli/collect/config/config-schema.ts`. */
export async function buildConfigSchema(root, target) {
  const models = await importModules(root, [
    ...modelFiles(root),
    'src/cli/collect/config/config-schema.ts',
    'src/cli/collect/config/config-descriptions.ts',
  ]);
  const { CollectConfigSchema, ...others } = models;
  const schema = withDefinitions(CollectConfigSchema, definitionsOf(others));
  const used = new Set();
  const use = (name) => {
    if (used.has(name)) return;
    used.add(name);
    referencesOf(schema.$defs[name]).forEach(use);
  };
  const { $defs, ...own } = schema;
  referencesOf(own).forEach(use);
  for (const name of Object.keys($defs)) if (!used.has(name)) delete $defs[name];
  for (const [name, fields] of Object.entries(models.configDescriptions)) {
    const object = name === 'CollectConfig' ? schema : $defs[name];
    // A setting nobody knows is a spelling mistake.
    object.additionalProperties = false;
    for (const [field, description] of Object.entries(fields))
      object.properties[field] = { description, ...object.properties[field] };
  }
  for (const [name, fields] of Object.entries(models.descriptions)) {
    if (!used.has(name) && !used.has(`${name}Fields`)) continue;
    const { properties } = objectOf(schema, name);
    for (const [field, description] of Object.entries(fields))
      properties[field] = { description, ...properties[field] };
  }
  write(target, {
    title: 'Configuration of verbund-widgets collect',
    description: 'Which sources are collected into which documents.',
    schema,
  });
}
