/*
 * Who may import whom. The floors of the house, from the ground up:
 *
 *   0 models safety · 1 formats i18n · 2 data ui · 3 element · 4 widgets · 5 the entry points in src/ itself, and cli/
 *
 * `.ci/check-rules.mjs` proves that each rule fires.
 */
const floors = [['models', 'safety'], ['formats', 'i18n'], ['data', 'ui'], ['element'], ['widgets']];

const entryPoints = '^src/([^/]+\\.ts$|define/|cli/)';
const foldersAbove = (floor) => floors.slice(floor + 1).flat();

/** Imports go down only: a floor may not import from any floor above it. */
const downOnly = floors.map((folders, floor) => ({
  name: `down-only-from-${folders.join('-and-')}`,
  comment: 'Imports go down only (src/README.md): move the shared part to a lower floor, or pass it in.',
  severity: 'error',
  from: { path: `^src/(${folders.join('|')})/` },
  to: { path: [...foldersAbove(floor).map((folder) => `^src/${folder}/`), entryPoints] },
}));

/** A package that exactly one file imports. */
const door = (name, packagePath, file, to = {}) => ({
  name: `door-${name}`,
  comment: `Only ${file} imports ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${file.replaceAll('.', '\\.')}$` },
  to: { path: packagePath, ...to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downOnly,
    {
      name: 'widgets-do-not-import-widgets',
      comment: 'What two widgets need belongs to ui/ or element/.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|demo|tests)/' },
      to: { circular: true },
    },
    {
      name: 'data-without-lit',
      comment: 'What the data is and how it arrives also runs without a page.',
      severity: 'error',
      from: { path: '^src/(models|safety|formats|data)/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    door('dompurify', 'node_modules/dompurify/', 'src/safety/sanitize-html.ts'),
    {
      name: 'dompurify-lazily',
      comment: 'Only a record with an HTML body pays for the sanitizer: `await import(…)`.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/dompurify/', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    door('htmlparser2', 'node_modules/htmlparser2/', 'src/safety/clean-markup.ts'),
    {
      name: 'htmlparser2-lazily',
      comment: 'Only a record with an HTML body pays for its parser: `await import(…)` of what stands on its door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: {
        path: '^src/safety/clean-markup\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    door('papaparse', 'node_modules/(@types/)?papaparse/', 'src/formats/tables/read-table.ts'),
    {
      name: 'papaparse-lazily',
      comment: 'Only a document that looks like CSV pays for its parser: `await import(…)` of what stands on its door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/formats/tables/parse-(table|organizations|events)\\.ts$' },
      to: {
        path: '^src/formats/tables/(read-table|parse-table|parse-organizations|parse-events)\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    door('ical.js', 'node_modules/ical.js/', 'src/formats/icalendar/icaljs-adapter.ts'),
    {
      name: 'ical-by-its-parts',
      comment: 'Only what is itself loaded lazily (zones that a file defines) may stand on ical.js.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/formats/icalendar/own-time-zone\\.ts$',
      },
      to: {
        path: '^src/formats/icalendar/icaljs-adapter\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    door('rrule', 'node_modules/rrule/', 'src/widgets/calendar/recurrence/rule-engine.ts'),
    {
      name: 'recurrence-lazily',
      comment:
        'Only a source with an event that recurs pays for rules: `await import(…)` of recurrence/gather-series.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/widgets/calendar/recurrence/' },
      to: {
        path: '^src/widgets/calendar/recurrence/',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    door('feedsmith', 'node_modules/feedsmith/', 'src/formats/feed/feedsmith-adapter.ts'),
    {
      name: 'feeds-lazily',
      comment: 'Only a source that is a feed pays for what reads feeds: `await import(…)` of feed/read-feed.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/formats/feed/(?!(?:feed|is-feed)\\.ts$)' },
      to: {
        path: '^src/formats/feed/(?!(?:feed|is-feed)\\.ts$)',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    door('leaflet', 'node_modules/(leaflet|@types/leaflet)/', 'src/widgets/directory/map/leaflet-map.ts'),
    door(
      'supercluster',
      'node_modules/(supercluster|@types/supercluster)/',
      'src/widgets/directory/map/pins/cluster-pins.ts',
    ),
    {
      name: 'map-lazily',
      comment:
        'A list pays nothing for the map: `import()` of map/directory-map.ts, and of map/map-scene.ts from there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/widgets/directory/map/' },
      to: { path: '^src/widgets/directory/map/', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'map-scene-lazily',
      comment: 'Where Leaflet cannot be loaded, the map says so in a sentence.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/widgets/directory/map/map-scene\\.ts$' },
      to: {
        path: '^src/widgets/directory/map/(map-scene|leaflet-map|cluster-pins|pin-layer)\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    {
      name: 'strings-through-msg',
      comment: 'Import msg and str from i18n/catalogue/msg.ts; of @lit/localize only its types are used, and its tool.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@lit/localize/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'no-internals-of-packages',
      comment: 'Packages are used through what they publish.',
      severity: 'error',
      from: { path: '^(src|demo|tests|locales|\\.ci)/' },
      to: { path: 'node_modules/.+/internal/' },
    },
    {
      name: 'translations-lazily',
      comment: 'A page pays for the languages it shows.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/i18n/generated/locales/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'widgets-lazily',
      comment: 'The loader is small because everything else is behind an import().',
      severity: 'error',
      from: { path: '^src/(autoload|discover|tags)\\.ts$' },
      to: {
        path: ['^src/(models|safety|formats|data|i18n|ui|element|widgets|define)/', 'node_modules/'],
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    {
      name: 'no-way-out-of-src',
      comment: 'The library knows neither its tests nor its demo nor its build.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|demo|\\.ci)/' },
    },
    {
      name: 'no-development-package',
      comment:
        'What the library imports is a dependency, but for what is bundled: Leaflet, and all that only the command line needs. (@lit/localize gives types only.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(@lit/localize|leaflet)/' },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'node-in-cli-only',
      comment: 'Only the command line may use what only Node has.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-apart',
      comment: 'The command line draws nothing, and what is drawn knows nothing of it.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: ['^src/(ui|element|define)/', '^src/[^/]+\\.ts$', 'node_modules/(lit|lit-html|lit-element|@lit)/'] },
    },
    door('commander', 'node_modules/commander/', 'src/cli/commands/program.ts'),
    door('jsonc-parser', 'node_modules/jsonc-parser/', 'src/(cli/io/json-text|formats/shared/locate-json-fault).ts'),
    door('undici', 'node_modules/undici/', 'src/cli/io/request.ts'),
    door('picocolors', 'node_modules/picocolors/', 'src/cli/io/terminal.ts'),
    door('robots-parser', 'node_modules/robots-parser/', 'src/cli/io/ask-robots.ts'),
    {
      name: 'no-dead-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    // Generators lie beside what they write, and are no part of the library.
    exclude: { path: '/generated/build-[a-z]+\\.mjs$' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
