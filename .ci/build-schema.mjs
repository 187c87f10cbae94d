import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
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
      rolldownOptions: { input: virtualEntry, preserveEntrySignatures: 'strict' },
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const modelFiles = (root) =>
  readdirSync(join(root, 'src/models'))
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

/** Every object in a JSON Schema. */
function* objectsIn(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  if (schema.type === 'object') yield schema;
  for (const part of Object.values(schema)) yield* objectsIn(part);
}

/** The greatest length that a schema allows (see `limited` in `src/models/schema.ts`). */
function addLength({ valibotSchema: { most, item }, jsonSchema }) {
  if (most === undefined) return undefined;
  return { ...jsonSchema, [item ? 'maxItems' : 'maxLength']: most };
}

/** `null` means "absent" (see `shape` in `src/models/schema.ts`), so it is allowed wherever a field may be missing. */
function allowNull(schema) {
  const orNull = (part) => ({ anyOf: [part, { type: 'null' }] });
  for (const object of [...objectsIn(schema)]) {
    const { properties = {}, required = [], additionalProperties } = object;
    if (additionalProperties) object.additionalProperties = orNull(additionalProperties);
    for (const [name, property] of Object.entries(properties)) {
      if (!required.includes(name)) properties[name] = orNull(property);
    }
  }
}

/** Adds what the fields mean, and the forms that the valibot schemas check by code. */
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

/** Writes the JSON Schema (draft 2020-12) of the collection document, derived from the valibot schemas in `src/models`. */
export async function buildSchema(root, target) {
  const models = await importModules(root, modelFiles(root));
  const schema = toJsonSchema(models.CollectionDocumentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks beyond the reach of JSON Schema, such as "a day that is in the calendar", stay with the run time.
    errorMode: 'ignore',
    overrideSchema: addLength,
    definitions: definitionsOf(models),
  });
  allowNull(schema);
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

/** Writes the JSON Schema of the configuration of `verbund-widgets collect`, derived from `src/cli/config-schema.ts`. */
export async function buildConfigSchema(root, target) {
  const models = await importModules(root, [
    ...modelFiles(root),
    'src/cli/config-schema.ts',
    'src/cli/config-descriptions.ts',
  ]);
  const { CollectConfigSchema, ...others } = models;
  const schema = toJsonSchema(CollectConfigSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: addLength,
    definitions: definitionsOf(others),
  });
  allowNull(schema);
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
