import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, ExitCode } from './exit-codes.js';
import { packageFolder } from './package-folder.js';
import { sayText } from '../io/terminal.js';

/** The schemas there are, by what they describe. */
export const schemaFiles = { document: 'verbund.schema.json', config: 'collect.schema.json' } as const;

/** Prints a JSON Schema (draft 2020-12). */
export async function printSchema(name: keyof typeof schemaFiles): Promise<number> {
  const path = join(packageFolder(), 'dist/schema', schemaFiles[name]);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(`the schema is missing: ${String(error)}`, ExitCode.broken);
  });
  sayText(text.trimEnd());
  return ExitCode.ok;
}
