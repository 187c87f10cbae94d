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
