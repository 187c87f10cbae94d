import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { CommandError, ExitCode } from './exit-codes.js';
import { isInside } from '../collect/config/read-config.js';
import { documentTemplate, eventsTemplate, organizationsTemplate } from './templates.js';
import { note, paintNote, sayJson, sayText } from '../io/terminal.js';

/** What `init` is told; what is missing is asked for, or takes its default. */
export interface InitOptions {
  name?: string | undefined;
  kinds?: readonly RecordKindName[] | undefined;
  source?: readonly string[] | undefined;
  output?: string | undefined;
  script?: string | undefined;
  contact?: string | undefined;
  yes?: boolean | undefined;
  force?: boolean | undefined;
  json?: boolean | undefined;
  signal: AbortSignal;
}

interface Answers {
  name: string;
  kinds: readonly RecordKindName[];
  sources: readonly string[];
  output: string;
  script: string;
}

const defaults = {
  name: 'Verbund Musterstadt',
  kinds: ['news', 'events', 'organizations'] as readonly RecordKindName[],
  output: 'public/verbund.json',
  script: 'https://widgets.example.org/verbund.js',
};

const tags: Record<RecordKindName, string> = {
  news: 'news',
  events: 'calendar',
  organizations: 'directory',
  links: 'social',
};

/**
 * Answers to one question after the other; also when all of them come at once, from a file or
 * another program.
 */
async function* answersOf(terminal: Interface): AsyncGenerator<string, undefined, undefined> {
  for await (const line of terminal) yield line;
  return undefined;
}

async function ask(options: InitOptions): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin });
  const lines = answersOf(terminal);
  const question = async (text: string, fallback: string): Promise<string> => {
    note(`${text} ${paintNote.dim(fallback ? `(${fallback})` : '')}`.trimEnd());
    options.signal.throwIfAborted();
    const { value } = await lines.next();
    return value?.trim() ? value.trim() : fallback;
  };
  const end = () => terminal.close();
  options.signal.addEventListener('abort', end, { once: true });
  try {
    const name = options.name ?? (await question('Who publishes the data?', defaults.name));
    const kinds =
      options.kinds ??
      readKinds(await question('What is to be shown? news, events, organizations, links', defaults.kinds.join(', ')));
    const sources =
      options.source ??
      (
        await question(
          'Which addresses or files are there already? Separate them by spaces; none: you get tables to fill in',
          '',
        )
      )
        .split(/\s+/)
        .filter(Boolean);
    const output = options.output ?? (await question('Which file of your website is to be written?', defaults.output));
    const script = options.script ?? (await question('Where will verbund.js lie?', defaults.script));
    return { name, kinds, sources, output, script };
  } finally {
    terminal.close();
    options.signal.removeEventListener('abort', end);
  }
}

function readKinds(text: string): RecordKindName[] {
  const kinds = (Object.keys(tags) as RecordKindName[]).filter((kind) => new RegExp(`\\b${kind}\\b`, 'i').test(text));
  if (!kinds.length) throw new CommandError(`kinds are ${Object.keys(tags).join(', ')}`);
  return kinds;
}

/**
 * Writes a configuration, samples and the snippet for a page; overwrites nothing unless it is told
 * to.
 */
export async function init(file: string, options: InitOptions): Promise<number> {
  const answers = options.yes
    ? {
        name: options.name ?? defaults.name,
        kinds: options.kinds ?? defaults.kinds,
        sources: options.source ?? [],
        output: options.output ?? defaults.output,
        script: options.script ?? defaults.script,
      }
    : await ask(options);
  if (!answers.output.endsWith('.json')) throw new CommandError('the file of your website is to end in .json');
  const folder = dirname(file);
  if (await isInside(resolve(folder, 'collect.state'), resolve(folder, dirname(answers.output))))
    throw new CommandError(
      `${answers.output} would publish the configuration and its state with it: name a file in a folder of its own, such as public/verbund.json`,
    );
  const { files, sources } = samplesFor(answers);
  const all = new Map([[basename(file), writeConfig(answers, sources, options.contact)], ...files]);
  const written: string[] = [];
  const kept: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const [name, text] of all) {
    const path = join(folder, name);
    try {
      await writeFile(path, text, { flag: options.force ? 'w' : 'wx' });
      written.push(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new CommandError(`${path} cannot be written: ${String(error)}`, ExitCode.broken);
      kept.push(path);
    }
  }
  const snippet = snippetFor(answers);
  if (options.json) sayJson({ written, kept, snippet });
  else report(written, kept, snippet, file);
  return ExitCode.ok;
}

function report(written: readonly string[], kept: readonly string[], snippet: string, config: string): void {
  for (const path of written) note(`${paintNote.green('wrote')} ${relative('.', path)}`);
  for (const path of kept)
    note(`${paintNote.yellow('kept')} ${relative('.', path)}, which is there already (--force overwrites it)`);
  for (const line of ['', `Then: npx verbund-widgets collect ${relative('.', config)}`, 'And into your page:', ''])
    note(line);
  sayText(snippet);
}

/** Tables and a document to fill in, for kinds that no source is named for. */
function samplesFor({ name, kinds, sources }: Answers): {
  files: Map<string, string>;
  sources: readonly (string | object)[];
} {
  const files = new Map<string, string>();
  if (sources.length) return { files, sources };
  const own: (string | object)[] = [];
  const add = (file: string, text: string, entry: string | object = file) => {
    files.set(file, text);
    own.push(entry);
  };
  if (kinds.includes('news') || kinds.includes('links'))
    add('neuigkeiten.json', documentTemplate(name), {
      url: 'neuigkeiten.json',
      kinds: kinds.filter((kind) => kind === 'news' || kind === 'links'),
    });
  if (kinds.includes('organizations')) add('vereine.csv', organizationsTemplate);
  if (kinds.includes('events')) add('termine.csv', eventsTemplate);
  return { files, sources: own };
}

function writeConfig(
  { name, output }: Answers,
  sources: readonly (string | object)[],
  contact: string | undefined,
): string {
  const text = (value: unknown) => JSON.stringify(value);
  const lines = [
    '{',
    '  "$schema": "./node_modules/verbund-widgets/dist/schema/collect.schema.json",',
    '  // The file that the widgets read; everything else lies in a folder beside it.',
    `  "output": ${text(output)},`,
    '  "language": "de",',
    `  "publisher": { "name": ${text(name)} },`,
    '  // Told to the servers that are asked, so that they know whom to write to: a page, or an e-mail address.',
    contact ? `  "contact": ${text(contact)},` : '  // "contact": "https://www.example.org/kontakt",',
    '  // Files beside this one, or addresses: a WordPress, an .ics, a CSV, a feed, another collection document.',
    '  "sources": [',
    ...sources.map((source, index) => `    ${text(source)}${index < sources.length - 1 ? ',' : ''}`),
    '  ]',
    '}',
    '',
  ];
  return lines.join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function snippetFor({ kinds, output, script }: Answers): string {
  // What lies in a folder for the web is addressed without its name.
  const path = output
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/^(public|htdocs|www|html|public_html|httpdocs)\//, '');
  return [
    `<script type="module" src="${escape(script)}"></script>`,
    ...kinds.map((kind) => `<verbund-${tags[kind]} src="/${escape(path)}"></verbund-${tags[kind]}>`),
  ].join('\n');
}
