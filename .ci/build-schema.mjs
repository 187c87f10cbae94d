import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'vite';

const virtualEntry = 'virtual:models';

/** The models are TypeScript, so they are bundled in memory and imported from there. */
async function importModels(root) {
  const files = readdirSync(join(root, 'src/models')).filter((name) => name.endsWith('.ts'));
  const entry = {
    name: 'every-model',
    resolveId: (id) => (id === virtualEntry ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${virtualEntry}`
        ? files.map((file) => `export * from ${JSON.stringify(join(root, 'src/models', file))};`).join('\n')
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

/** `NewsItemSchema` is the definition `NewsItem`. */
function definitionsOf(models) {
  return Object.fromEntries(
    Object.entries(models)
      .filter(([name]) => name.endsWith('Schema') && name !== 'CollectionDocumentSchema')
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
  const models = await importModels(root);
  const schema = toJsonSchema(models.CollectionDocumentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks beyond the reach of JSON Schema, such as "a day that is in the calendar", stay with the run time.
    errorMode: 'ignore',
    definitions: definitionsOf(models),
  });
  allowNull(schema);
  describe(schema, models);
  const { $schema, ...rest } = schema;
  const document = {
    $schema,
    title: 'Verbund collection document',
    description: 'News, organizations, events and links of an association, as the verbund-* elements read them.',
    ...rest,
  };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(document, undefined, 2)}\n`);
}
