import { readFileSync } from 'node:fs';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { CommandError, ExitCode } from './exit-codes.js';
import { packageVersion } from './package-folder.js';
import { kindNames } from '../validate/parse-kinds.js';
import { noteError, writers } from '../io/terminal.js';

const codes = `
Exit codes:
  0  all is well
  1  something is wrong with the data: problems were found, or sources failed
  2  wrong use: unknown command or option, or a configuration that cannot be read
  3  the work could not be ended: the output cannot be written, or a fault in this program
  4  another run of collect is at work on the same state`;

/** Reads `news,events`. */
function readKinds(text: string): RecordKindName[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => {
      const kind = kindNames.find((name) => name === word);
      if (!kind) throw new InvalidArgumentError(`Kinds are ${kindNames.join(', ')}.`);
      return kind;
    });
}

function readAddress(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError('It begins with https://.');
  return new URL(text).href;
}

const asJson = () => new Option('--json', 'write one JSON document for machines');

/** The commands; each is loaded when it is used. `end` takes what the process is to end with. */
function makeProgram(signal: AbortSignal, end: (code: number) => void): Command {
  const userAgent = `verbund-widgets/${packageVersion()}`;
  const program = new Command('verbund-widgets')
    .description('Checks and prepares the data that the Verbund widgets show.')
    .version(packageVersion())
    .configureOutput(writers)
    .exitOverride()
    .showHelpAfterError('(add --help for how to use it)')
    .addHelpText('after', codes);

  program
    .command('validate')
    .summary('check files or addresses')
    .description(
      'Reads files or addresses as a widget would, and lists what could not be used and what works but harms: where it stands, ' +
        'what is there and what is expected.',
    )
    .argument('<source...>', 'files or addresses in any format that the widgets read')
    .option(
      '--kinds <list>',
      `kinds of record to look for: ${kindNames.join(', ')} (default: those that are there)`,
      readKinds,
    )
    .option('--format <name>', 'the format, where it should not be guessed', 'auto')
    .option('--mapping <file>', 'JSON file that says which column or property holds which field')
    .option('--base <url>', 'address of the folder in which the files will lie on the web', readAddress)
    .option(
      '--origin <url>',
      'site that will show the data, to see whether it may read them',
      readAddress,
      'https://website.invalid/',
    )
    .option('--strict', 'let warnings count as problems')
    .addOption(asJson())
    .addHelpText(
      'after',
      `
Examples:
  $ npx verbund-widgets validate vereine.csv
  $ npx verbund-widgets validate https://verein.example/wp-json/wp/v2/posts?_embed --strict`,
    )
    .action(async (sources: string[], options: Record<string, string> & { kinds?: RecordKindName[] }) => {
      const { validate } = await import('./validate-command.js');
      const { mapping } = options;
      const text = mapping === undefined ? undefined : readMappingFile(mapping);
      const origin = new URL(options['origin'] ?? '').origin;
      end(
        await validate(sources, {
          ...options,
          signal,
          userAgent,
          origin,
          mapping: text === undefined ? undefined : () => text,
        }),
      );
    });

  program
    .command('collect')
    .summary('collect sources into files for a web server')
    .description(
      'Reads the sources that a configuration lists, merges them, and writes files that any web server can serve. Only what has changed is ' +
        'asked for and written. A source that fails keeps what it gave last, and is named.',
    )
    .argument('<config>', 'JSON file, comments allowed; "verbund-widgets init" writes one')
    .option('--watch <seconds>', 'do it again and again, with a pause between', readSeconds)
    .option('--verbose', 'name every record that could not be used')
    .option('--strict', 'let records that could not be used, and ids that several sources use, count as a failure')
    .option('--accept-shrink', 'believe sources that have lost most of their records')
    .addOption(asJson())
    .addHelpText(
      'after',
      `
Examples:
  $ npx verbund-widgets collect collect.jsonc
  $ npx verbund-widgets collect collect.jsonc --watch 3600`,
    )
    .action(
      async (
        config: string,
        options: { watch?: number; verbose?: boolean; strict?: boolean; acceptShrink?: boolean; json?: boolean },
      ) => {
        const { collect } = await import('./collect-command.js');
        end(await collect(config, { ...options, signal, tool: packageVersion() }));
      },
    );

  addSmall(program, signal, end);
  return program;
}

interface InitFlags {
  name?: string;
  kinds?: RecordKindName[];
  source?: string[];
  output?: string;
  script?: string;
  contact?: string;
  yes?: boolean;
  force?: boolean;
  json?: boolean;
}

function addSmall(program: Command, signal: AbortSignal, end: (code: number) => void): void {
  program
    .command('init')
    .summary('write a configuration and samples')
    .description(
      'Asks a few questions, or takes flags, and writes a configuration, tables to fill in, and the snippet for a page.',
    )
    .argument('[config]', 'the configuration', 'collect.jsonc')
    .option('--name <name>', 'who publishes the data')
    .option('--kinds <list>', `what is to be shown: ${kindNames.join(', ')}`, readKinds)
    .option('--source <source...>', 'addresses or files that are there already')
    .option('--output <file>', 'file of the website that is to be written')
    .option('--script <url>', 'where verbund.js will lie')
    .option('--contact <contact>', 'page or e-mail address for the servers that are asked')
    .option('-y, --yes', 'ask nothing')
    .option('--force', 'overwrite files')
    .addOption(asJson())
    .action(async (config: string, options: InitFlags) => {
      const { init } = await import('./init-command.js');
      end(await init(config, { ...options, signal }));
    });
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema of collection documents, or of configurations.')
    .addArgument(new Argument('[what]', 'of what').choices(['document', 'config']).default('document'))
    .action(async (what: 'document' | 'config') => {
      const { printSchema } = await import('./schema-command.js');
      end(await printSchema(what));
    });
}

/**
 * A week. Whoever collects more rarely has cron; a timer of Node cannot wait longer than 24 days.
 */
const longestPause = 604_800;

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= longestPause))
    throw new InvalidArgumentError(`It is a number of seconds from 1 to ${longestPause} (a week).`);
  return seconds;
}

function readMappingFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`the mapping cannot be read: ${String(error)}`);
  }
}

/**
 * Does what the words of a command line say.
 *
 * @param words without the names of Node and of the program
 * @returns what the process is to end with, see {@link ExitCode}
 */
export async function runProgram(words: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = ExitCode.ok;
  const program = makeProgram(signal, (result) => (code = result));
  try {
    if (!words.length) program.help({ error: true });
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (signal.aborted) throw error;
    // It has said itself what is wrong.
    if (error instanceof CommanderError) return error.exitCode && ExitCode.usage;
    if (!(error instanceof CommandError)) throw error;
    noteError(error.message);
    return error.exitCode;
  }
  return code;
}
