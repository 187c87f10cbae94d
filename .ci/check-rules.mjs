/**
 * Proves that the rules of the house still fire: a rule with a typing error in its pattern finds nothing and looks obeyed.
 * Each bad snippet below must be refused by the rule that is named with it, and the good ones by none.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const lit = "import { html } from 'lit';\n";
const element = (body) => `import { html, LitElement } from 'lit';\nexport class X extends LitElement {\n${body}\n}`;

/** `[rule, file, code]`; without a rule the code is fine. */
const snippets = [
  ['no-restricted-syntax', 'src/ui/x.ts', `${lit}export const x = html\`<p style="color: red">x</p>\`;`],
  ['no-restricted-syntax', 'src/ui/x.ts', `${lit}export const x = (c: string) => html\`<p\n style=\${c}>x</p>\`;`],
  ['no-restricted-syntax', 'src/ui/x.ts', "document.body.setAttribute('style', 'color: red');"],
  ['no-restricted-syntax', 'src/ui/x.ts', "document.body.innerHTML = '<p>';"],
  ['no-restricted-syntax', 'src/ui/x.ts', `${lit}export const x = (h: string) => html\`<p .innerHTML=\${h}></p>\`;`],
  ['no-restricted-syntax', 'src/ui/x.ts', "document.body.insertAdjacentHTML('beforeend', '<p>');"],
  ['no-restricted-syntax', 'src/ui/x.ts', "document.write('<p>');"],
  ['no-restricted-syntax', 'src/ui/x.ts', "export { x } from './y';"],
  ['no-restricted-syntax', 'src/ui/x.ts', "export const x = () => import('../y');"],
  ['no-restricted-syntax', 'src/widgets/news/x.ts', "customElements.define('x-x', HTMLElement);"],
  ['no-restricted-syntax', 'src/ui/x.ts', 'export const x = (y: object) => { for (const z in y) alert(z); };'],
  ['no-restricted-syntax', 'src/ui/x.ts', 'export const x = (y: string, z: object) => y in z;'],
  ['no-restricted-syntax', 'src/ui/x.ts', 'export const x = (y: Set<string>) => Array.from(y);'],
  [
    'no-restricted-syntax',
    'src/ui/x.ts',
    'export const x = (y: string[]) => { for (const z of y.entries()) alert(z); };',
  ],
  ['no-restricted-syntax', 'src/ui/x.ts', 'export class X extends Event {}'],
  ['no-restricted-syntax', 'src/ui/x.ts', "export const x = () => new Event('x');"],
  ['no-restricted-syntax', 'tests/ui/x.test.ts', "it.only('x', () => {});"],
  ['no-restricted-syntax', 'tests/ui/x.test.ts', "describe.skip('x', () => {});"],
  ['no-restricted-syntax', 'tests/pages/x.test.mjs', "import { test } from 'node:test';\ntest.only('x', () => {});"],
  ['no-restricted-syntax', 'demo/x.ts', "document.body.innerHTML = '<p>';"],
  [
    'no-restricted-imports',
    'src/ui/x.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML('');",
  ],
  [
    'no-restricted-imports',
    'src/ui/x.ts',
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap({});",
  ],
  [
    'no-restricted-imports',
    'src/widgets/news/x.ts',
    "import { customElement } from 'lit/decorators.js';\nexport const x = customElement;",
  ],
  ['no-restricted-globals', 'src/element/x.ts', "export const x = () => fetch('/x');"],
  ['no-restricted-globals', 'src/element/x.ts', "localStorage.setItem('x', 'y');"],
  ['no-restricted-properties', 'src/element/x.ts', "export const x = () => window.fetch('/x');"],
  ['no-restricted-properties', 'src/element/x.ts', "document.cookie = 'x=y';"],
  ['no-console', 'src/ui/x.ts', "console.log('x');"],
  ['no-console', 'src/cli/x.ts', "console.log('x');"],
  ['no-restricted-properties', 'src/cli/x.ts', "process.stdout.write('x');"],
  ['no-restricted-globals', 'src/cli/x.ts', "export const x = () => fetch('/x');"],
  ['no-eval', 'src/ui/x.ts', "eval('x');"],
  ['no-new-func', 'src/ui/x.ts', "export const x = new Function('return 1');"],
  ['@typescript-eslint/no-explicit-any', 'src/ui/x.ts', 'export const x = (y: any) => y;'],
  ['lit/no-duplicate-template-bindings', 'src/ui/x.ts', `${lit}export const x = html\`<p class="a" class="b"></p>\`;`],
  ['lit/lifecycle-super', 'src/widgets/news/x.ts', element('connectedCallback() {}')],
  ['lit/prefer-static-styles', 'src/widgets/news/x.ts', element('render() { return html`<style>p {}</style>`; }')],
  ['lit-a11y/alt-text', 'src/ui/x.ts', `${lit}export const x = html\`<img src="x.png">\`;`],
  ['lit-a11y/click-events-have-key-events', 'src/ui/x.ts', `${lit}export const x = html\`<p @click=\${alert}>x</p>\`;`],
  [
    'wc/no-self-class',
    'src/widgets/news/x.ts',
    element("connectedCallback() { super.connectedCallback(); this.className = 'x'; }"),
  ],
  ['regexp/no-super-linear-backtracking', 'src/formats/x.ts', 'export const x = /^(?:;[^:]*)*:/;'],
  ['regexp/no-super-linear-backtracking', 'src/models/x.ts', 'export const x = /^\\s*(?:ja)?\\s*$/;'],
  ['regexp/no-super-linear-move', 'src/formats/x.ts', 'export const x = /\\s*\\n/;'],
  ['regexp/no-super-linear-move', 'src/formats/x.ts', 'export const x = /<[^>]*>/;'],
  ['regexp/no-super-linear-move', 'src/cli/x.ts', 'export const x = /,+$/;'],

  [undefined, 'src/formats/x.ts', 'export const x = /(?<!,),+$/;'],
  [undefined, 'src/data/http/fetch-text.ts', "export const x = () => fetch('/x');"],
  [undefined, 'src/cli/io/request.ts', "export const x = () => fetch('https://x.example');"],
  [undefined, 'src/cli/io/terminal.ts', "process.stdout.write('x');"],
  [undefined, 'src/element/logger.ts', "console.warn('x');"],
  [undefined, 'src/element/define.ts', "customElements.define('x-x', HTMLElement);"],
  [undefined, 'tests/ui/x.test.ts', "document.body.innerHTML = '<p>';"],
  [undefined, 'src/ui/x.ts', `${lit}export const x = html\`<p class="style">x</p>\`;`],
];

/** `[rule, { file: code }]`: one small house each, in which one import is wrong. */
const houses = [
  ['down-only-from-models-and-safety', { 'src/models/x.ts': "import '../formats/y.js';", 'src/formats/y.ts': '' }],
  ['down-only-from-formats-and-i18n', { 'src/formats/x.ts': "import '../data/y.js';", 'src/data/y.ts': '' }],
  ['down-only-from-data-and-ui', { 'src/ui/x.ts': "import '../element/y.js';", 'src/element/y.ts': '' }],
  ['down-only-from-element', { 'src/element/x.ts': "import '../widgets/news/y.js';", 'src/widgets/news/y.ts': '' }],
  ['down-only-from-widgets', { 'src/widgets/news/x.ts': "import '../../tags.js';", 'src/tags.ts': '' }],
  [
    'down-only-from-models-and-safety',
    { 'src/models/x.ts': "import type { Y } from '../data/y.js';", 'src/data/y.ts': 'export type Y = 1;' },
  ],
  [
    'widgets-do-not-import-widgets',
    { 'src/widgets/news/x.ts': "import '../social/y.js';", 'src/widgets/social/y.ts': '' },
  ],
  ['no-cycles', { 'src/ui/x.ts': "import './y.js';", 'src/ui/y.ts': "import './x.js';" }],
  ['data-without-lit', { 'src/formats/x.ts': "import 'lit';" }],
  ['data-without-lit', { 'src/models/x.ts': "import 'lit/directives/when.js';" }],
  ['data-without-lit', { 'src/data/x.ts': "import '@lit/localize';" }],
  ['door-dompurify', { 'src/ui/x.ts': "export const x = () => import('dompurify');" }],
  ['dompurify-lazily', { 'src/safety/sanitize-html.ts': "import 'dompurify';" }],
  ['door-papaparse', { 'src/formats/csv/csv.ts': "export const x = () => import('papaparse');" }],
  [
    'papaparse-lazily',
    {
      'src/formats/csv/csv.ts': "import '../tables/read-table.js';",
      'src/formats/tables/read-table.ts': "import 'papaparse';",
    },
  ],
  [
    'papaparse-lazily',
    {
      'src/formats/csv/csv-events.ts': "import '../tables/parse-events.js';",
      'src/formats/tables/parse-events.ts': "import './parse-table.js';",
      'src/formats/tables/parse-table.ts': '',
    },
  ],
  ['door-ical.js', { 'src/formats/csv/csv.ts': "export const x = () => import('ical.js');" }],
  [
    'ical-by-its-parts',
    {
      'src/formats/icalendar/icalendar.ts': "import './icaljs-adapter.js';",
      'src/formats/icalendar/icaljs-adapter.ts': "import 'ical.js';",
    },
  ],
  ['door-rrule', { 'src/widgets/calendar/recurrence/rule-dates.ts': "import 'rrule';" }],
  ['door-rrule', { 'src/ui/x.ts': "export const x = () => import('rrule');" }],
  [
    'recurrence-lazily',
    {
      'src/widgets/calendar/occurrences/event-index.ts': "import '../recurrence/gather-series.js';",
      'src/widgets/calendar/recurrence/gather-series.ts': '',
    },
  ],
  ['door-feedsmith', { 'src/formats/feed/feed.ts': "export const x = () => import('feedsmith');" }],
  ['feeds-lazily', { 'src/formats/feed/feed.ts': "import './read-feed.js';", 'src/formats/feed/read-feed.ts': '' }],
  ['door-leaflet', { 'src/widgets/directory/x.ts': "export const x = () => import('leaflet');" }],
  ['door-leaflet', { 'src/ui/x.ts': "import 'leaflet/src/map/Map.js';" }],
  ['door-supercluster', { 'src/ui/x.ts': "import 'supercluster';" }],
  [
    'map-lazily',
    {
      'src/widgets/directory/x.ts': "import './map/directory-map.js';",
      'src/widgets/directory/map/directory-map.ts': '',
    },
  ],
  [
    'map-scene-lazily',
    {
      'src/widgets/directory/map/directory-map.ts': "import './leaflet-map.js';",
      'src/widgets/directory/map/leaflet-map.ts': '',
    },
  ],
  ['strings-through-msg', { 'src/i18n/catalogue/msg.ts': "import '@lit/localize/init/install.js';" }],
  ['no-internals-of-packages', { 'src/i18n/x.ts': "import type { X } from '@lit/localize/internal/types.js';" }],
  ['strings-through-msg', { 'src/ui/x.ts': "import { msg } from '@lit/localize';\nexport const x = msg;" }],
  [
    'translations-lazily',
    { 'src/i18n/x.ts': "import './generated/locales/en.js';", 'src/i18n/generated/locales/en.ts': '' },
  ],
  ['widgets-lazily', { 'src/autoload.ts': "import './element/y.js';", 'src/element/y.ts': '' }],
  ['widgets-lazily', { 'src/tags.ts': "import 'lit';" }],
  ['no-way-out-of-src', { 'src/ui/x.ts': "import '../../tests/y.js';", 'tests/y.ts': '' }],
  ['no-development-package', { 'src/ui/x.ts': "import 'axe-core';" }],
  ['no-unlisted-package', { 'src/ui/x.ts': "import 'is-docker';" }],
  ['node-in-cli-only', { 'src/data/x.ts': "import 'node:fs';" }],
  ['cli-apart', { 'src/cli/x.ts': "import '../ui/y.js';", 'src/ui/y.ts': '' }],
  ['cli-apart', { 'src/cli/x.ts': "import 'lit';" }],
  ['down-only-from-data-and-ui', { 'src/data/x.ts': "import '../cli/y.js';", 'src/cli/y.ts': '' }],
  ['door-commander', { 'src/cli/x.ts': "import 'commander';" }],
  ['door-jsonc-parser', { 'src/cli/x.ts': "import 'jsonc-parser';" }],
  ['door-picocolors', { 'src/cli/x.ts': "import 'picocolors';" }],
  ['door-robots-parser', { 'src/cli/x.ts': "import 'robots-parser';" }],
  ['door-htmlparser2', { 'src/cli/x.ts': "import 'htmlparser2';" }],
  [
    'htmlparser2-lazily',
    { 'src/safety/x.ts': "import './clean-markup.js';", 'src/safety/clean-markup.ts': "import 'htmlparser2';" },
  ],
  ['no-dead-import', { 'src/ui/x.ts': "import './missing.js';" }],
  [
    undefined,
    {
      'src/autoload.ts': "import './discover.js';",
      'src/discover.ts': "import './tags.js';",
      'src/tags.ts': "export const x = () => import('./define/news.js');",
      'src/define/news.ts': "import '../widgets/news/y.js';",
      'src/widgets/news/y.ts': "import '../../element/z.js';\nimport '../../models/n.js';",
      'src/element/z.ts': "import 'lit';\nimport { msg } from '../i18n/catalogue/msg.js';\nexport const x = msg;",
      'src/i18n/catalogue/msg.ts':
        "import type { msg as m } from '@lit/localize';\nexport const msg: typeof m = (x) => x;",
      'src/models/n.ts': 'export const n = 1;',
      'src/safety/sanitize-html.ts':
        "export const x = () => import('dompurify');\nexport const y = () => import('./clean-markup.js');",
      'src/safety/clean-markup.ts': "import { Parser } from 'htmlparser2';\nexport const x = Parser;",
      'src/formats/csv/csv.ts': "export const x = () => import('../tables/parse-organizations.js');",
      'src/formats/tables/parse-organizations.ts': "import './parse-table.js';",
      'src/formats/tables/parse-table.ts': "import './read-table.js';",
      'src/widgets/directory/x.ts': "export const x = () => import('./map/directory-map.js');",
      'src/widgets/directory/map/directory-map.ts': "export const x = () => import('./map-scene.js');",
      'src/widgets/directory/map/map-scene.ts': "import './leaflet-map.js';\nimport './pins/cluster-pins.js';",
      'src/widgets/directory/map/leaflet-map.ts':
        "import { Map } from 'leaflet/src/map/Map.js';\nexport const x = Map;",
      'src/widgets/directory/map/pins/cluster-pins.ts':
        "import Supercluster from 'supercluster';\nexport const x = Supercluster;",
      'src/formats/icalendar/icaljs-adapter.ts': "import ICAL from 'ical.js';\nexport const x = ICAL;",
      'src/formats/icalendar/own-time-zone.ts': "import './icaljs-adapter.js';",
      'src/widgets/calendar/verbund-calendar.ts': "export const x = () => import('./recurrence/gather-series.js');",
      'src/widgets/calendar/recurrence/gather-series.ts': "import './rule-engine.js';",
      'src/widgets/calendar/recurrence/rule-engine.ts': "import { RRule } from 'rrule';\nexport const x = RRule;",
      'src/formats/tables/read-table.ts': "import Papa from 'papaparse';\nexport const x = Papa;",
      'src/formats/feed/feed.ts': "export const x = () => import('./read-feed.js');",
      'src/formats/feed/read-feed.ts': "import './feedsmith-adapter.js';",
      'src/formats/feed/feedsmith-adapter.ts':
        "import { parseRssFeed } from 'feedsmith';\nexport const x = parseRssFeed;",
      'src/cli/commands/program.ts': "import 'commander';\nimport 'node:fs';\nimport '../../data/d.js';",
      'src/cli/validate/clean-html.ts': "import '../../safety/clean-markup.js';",
      'src/data/d.ts': '',
      'src/i18n/catalogue/locales.ts': "export const x = () => import('../generated/locales/en.js');",
      'src/i18n/generated/locales/en.ts': '',
    },
  ],
];

const faults = [];

function judge(rule, fired, what) {
  if (rule === undefined && fired.length > 0) faults.push(`${fired.join(', ')} refused what is fine: ${what}`);
  if (rule !== undefined && !fired.includes(rule)) {
    faults.push(`${rule} let this pass (fired: ${fired.join(', ') || 'nothing'}): ${what}`);
  }
}

// The snippets are no files of the project, so rules that need types stay out; TypeScript-ESLint tests those.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
});
for (const [rule, file, code] of snippets) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  judge(
    rule,
    messages.map(({ ruleId, message }) => ruleId ?? message),
    `${file}: ${code}`,
  );
}

const { options, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'verbund-rules-'));
try {
  for (const [index, [rule, files]] of houses.entries()) {
    const house = join(scratch, String(index));
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(dirname(join(house, name)), { recursive: true });
      writeFileSync(join(house, name), `${code}\nexport {};\n`);
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    symlinkSync(join(root, 'package.json'), join(house, 'package.json'));
    const { output } = await cruise(['src'], {
      ...options,
      tsConfig: undefined,
      ruleSet: { forbidden },
      validate: true,
      baseDir: house,
    });
    judge(
      rule,
      output.summary.violations.map((violation) => violation.rule.name),
      JSON.stringify(files),
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${snippets.length + houses.length} samples are judged as they should be`);
}
