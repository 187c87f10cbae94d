import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/*
 * What a file may contain. Which file may import which is `.dependency-cruiser.cjs`.
 * `.ci/check-rules.mjs` proves that each rule of the house below still fires.
 */

const styleAttribute = 'A strict CSP blocks style attributes: use a class, or set a property of `element.style`.';
const htmlString = 'No HTML from strings: use templates, or `safety/sanitize-html.ts` for bodies of records.';

const fileExtensions = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)' +
    '[source.value=/^\\.{1,2}\\u002F/]:not([source.value=/\\.(js|mjs|json|css|svg)(\\?.*)?$/])',
  message: 'Relative imports name the file with its extension (`./x.js`).',
};

/** Nothing that a strict CSP or Trusted Types would block. (Tests play the page around a widget and may.) */
const hostileSyntax = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: styleAttribute,
  },
  {
    selector: 'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/][arguments.0.value=/^style$/i]',
    message: styleAttribute,
  },
  { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: htmlString },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/i]', message: htmlString },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: htmlString,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: htmlString,
  },
];

/** Old libraries that pages still load (Prototype, MooTools) put others in the place of these. */
const replacedByPages = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Use models/list.ts: Prototype replaces Array.from.',
  },
  {
    selector: 'ForOfStatement > CallExpression.right[callee.property.name="entries"][arguments.length=0]',
    message: 'Use withIndex of models/list.ts: Prototype replaces Array.prototype.entries.',
  },
  {
    selector: ':matches(ClassDeclaration[superClass.name="Event"], NewExpression[callee.name="Event"])',
    message: 'Use element/browser-event.ts or CustomEvent: MooTools replaces Event.',
  },
];

/** In the library: one way to register an element, so that a second copy of the script never throws. */
const registration = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Register through `define()` of `element/define.ts`.',
};

/** In the library: what scripts of the page have put on `Object.prototype`, and what every object has, is none of its keys. */
const inherited = [
  {
    selector: 'ForInStatement',
    message: 'Enumerable properties of `Object.prototype` come along: use `Object.keys()`.',
  },
  {
    selector: 'BinaryExpression[operator="in"]:not([left.type=/^(Literal|PrivateIdentifier)$/])',
    message: '`toString` is in every object: use `Object.hasOwn()`.',
  },
];

const noOnly = [
  {
    selector: 'MemberExpression[object.name=/^(it|describe|test|context|suite)$/][property.name=/^(only|skip)$/]',
    message: 'No test is switched to one or off.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'No test is switched to one or off.',
  },
];

const litDoors = [
  {
    regex: '^lit/directives/(unsafe-html|unsafe-svg|unsafe-mathml)\\.js$|^lit/static-html\\.js$',
    message: htmlString,
  },
  { regex: '^lit/directives/style-map\\.js$', message: styleAttribute },
];

const storage = 'Nothing is stored on the visitor’s device.';
const restrictedGlobals = [
  { name: 'fetch', message: 'Only `data/http/fetch-text.ts` and the loader fetch.' },
  { name: 'XMLHttpRequest', message: 'Only `data/http/fetch-text.ts` and the loader fetch.' },
  { name: 'EventSource', message: 'Only `data/http/fetch-text.ts` and the loader fetch.' },
  { name: 'WebSocket', message: 'Only `data/http/fetch-text.ts` and the loader fetch.' },
  { name: 'localStorage', message: storage },
  { name: 'sessionStorage', message: storage },
  { name: 'indexedDB', message: storage },
  { name: 'caches', message: storage },
  { name: 'cookieStore', message: storage },
];
const restrictedProperties = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    restrictedGlobals.map(({ name, message }) => ({ object, property: name, message })),
  ),
  { object: 'navigator', property: 'sendBeacon', message: 'Only `data/http/fetch-text.ts` and the loader fetch.' },
  { object: 'document', property: 'cookie', message: storage },
];

const nodeGlobals = Object.fromEntries(
  (
    'AbortController AbortSignal Buffer Response URL URLSearchParams clearInterval clearTimeout console fetch ' +
    'performance process queueMicrotask setImmediate setInterval setTimeout structuredClone TextDecoder TextEncoder'
  )
    .split(' ')
    .map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/i18n/generated/', 'tests/fixtures/', 'demo/public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Folding text and reading addresses name control characters on purpose.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'], defaultProject: 'tsconfig.node.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit binds event listeners of templates to their element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['{src,tests,demo}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'WidgetElement'] } },
    rules: {
      'no-restricted-imports': ['error', { patterns: litDoors }],
      'no-restricted-syntax': ['error', fileExtensions, ...hostileSyntax],
      // Safari takes the role from a list without markers; `role="list"` gives it back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-customized-built-in-elements': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // What others wrote must not freeze the page: each pattern takes time in proportion to the text.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true, ignorePartial: false }],
      'no-restricted-globals': ['error', ...restrictedGlobals],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': [
        'error',
        fileExtensions,
        ...hostileSyntax,
        ...inherited,
        ...replacedByPages,
        registration,
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: litDoors,
          paths: [{ name: 'lit/decorators.js', importNames: ['customElement'], message: registration.message }],
        },
      ],
    },
  },
  // The doors themselves.
  {
    files: ['src/data/http/fetch-text.ts', 'src/autoload.ts'],
    rules: { 'no-restricted-globals': ['error', ...restrictedGlobals.filter(({ name }) => name !== 'fetch')] },
  },
  {
    files: ['src/element/define.ts'],
    rules: { 'no-restricted-syntax': ['error', fileExtensions, ...hostileSyntax] },
  },
  // No page has replaced anything there.
  {
    files: ['src/cli/**/*.ts', 'src/models/list.ts'],
    rules: { 'no-restricted-syntax': ['error', fileExtensions, ...hostileSyntax, ...inherited, registration] },
  },
  {
    files: ['src/cli/io/request.ts'],
    rules: { 'no-restricted-globals': ['error', ...restrictedGlobals.filter(({ name }) => name !== 'fetch')] },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/io/terminal.ts', 'src/cli/verbund-widgets.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...restrictedProperties,
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Only `cli/io/terminal.ts` writes to the terminal.',
        })),
      ],
    },
  },
  {
    files: [
      'src/element/logger.ts',
      'src/**/generated/*.mjs',
      'vite.config.ts',
      '.ci/**',
      'tests/pages/**',
      'tests/bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', fileExtensions, ...noOnly],
      // Tests say `expect(x).to.be.true` and know what they have put into the page.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The types of `expect(x).to.equal(y)` claim a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: ['Equal', 'Deep'], package: '@open-wc/semantic-dom-diff' }],
        },
      ],
      'no-script-url': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['tests/**/*.mjs'],
    // Functions given to `page.evaluate()` run in the browser.
    languageOptions: {
      globals: Object.fromEntries(
        'customElements document getComputedStyle location navigator window HTMLElement Event PerformanceObserver'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-restricted-syntax': ['error', ...noOnly], 'no-script-url': 'off' },
  },
);
