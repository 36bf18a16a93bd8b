const { globSync, readFileSync } = require('node:fs')

/** Which module may know which: each only those in rows above its own. The first row is the ground and knows itself. */
const rows = [
  ['organization', 'access', 'audit', 'imports'],
  ['programs', 'mail', 'calendar'],
  ['audiences', 'stakeholders', 'behaviors', 'metrics'],
  ['adoption', 'readiness', 'training', 'communications'],
  ['deliveries', 'attendance'],
  ['feedback'],
  ['briefings', 'understanding', 'training-coverage', 'training-evaluation', 'learning-records'],
  ['scope', 'coalition', 'wins', 'evidence'],
  ['blockers'],
  ['kotter'],
  ['activity'],
  ['planning'],
  ['reports'],
]

const modules = 'packages/server/src/modules'
const error = 'error'

/** A foreign key is a fact: an entity may name an entity of any module. */
const upwards = rows.flatMap((row, index) =>
  row.map((name) => ({
    name: `${name}-knows-only-rows-above`,
    comment: 'The table of who may know whom stands in docs/architecture.md.',
    severity: error,
    from: { path: `^${modules}/${name}/`, pathNot: ['\\.entity\\.ts$', '\\.test\\.ts$'] },
    to: {
      path: `^${modules}/(${rows.slice(Math.max(index, 1)).flat().join('|')})/`,
      pathNot: `^${modules}/${name}/`,
    },
  })),
)

/** Whatever runs a command is one. */
const commands = globSync(`${modules}/**/*.ts`, { cwd: __dirname })
  .filter((file) => /\/[a-z-]+\.ts$/.test(file) && readFileSync(file, 'utf8').includes('run-command.ts'))
  .map((file) => `^${file.replaceAll('.', '\\.')}$`)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: error,
      from: {},
      // Two entities with a key each way name each other by type only or through a function that is called later.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'no-unresolved',
      comment: 'Icons are made while building; the typed documents are a package of types without any code.',
      severity: error,
      from: {},
      to: {
        couldNotResolve: true,
        dependencyTypesNot: ['type-only'],
        pathNot: ['^~icons/', '^virtual:', '^@graphql-typed-document-node/'],
      },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules know no clock, no disk and no network; a library that computes (checks, dates, Markdown) at most.',
      severity: error,
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/src', 'node_modules/(zod|temporal-polyfill|markdown-it)/'] },
    },
    {
      name: 'nobody-imports-server-app',
      comment: 'The app puts modules together; a module that needed it would need every other one.',
      severity: error,
      from: { path: '^packages/server/src/(kernel|modules|database)/' },
      to: { path: '^packages/server/src/app/' },
    },
    {
      name: 'kernel-has-no-business-words',
      severity: error,
      from: { path: '^packages/server/src/kernel/' },
      to: { path: '^packages/server/src/(?!kernel/)' },
    },
    {
      name: 'a-module-is-reached-through-its-door',
      comment: 'Export it from the other module’s *.module.ts, or import its *.entity.ts.',
      severity: error,
      from: { path: `^${modules}/([^/]+)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^${modules}/`, pathNot: [`^${modules}/$1/`, '\\.module\\.ts$', '\\.entity\\.ts$'] },
    },
    ...upwards,
    {
      name: 'a-report-changes-nothing',
      comment: 'A *.read.ts that called a command would write while it is asked.',
      severity: error,
      from: { path: '\\.read\\.ts$' },
      to: { path: commands.length > 0 ? commands : ['^$'] },
    },
    {
      name: 'the-client-knows-the-contract-only',
      comment: 'schema.graphql is all the client reads of the server.',
      severity: error,
      from: { path: '^packages/client/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'the-server-knows-no-client',
      severity: error,
      from: { path: '^packages/server/' },
      to: { path: '^packages/client/' },
    },
    {
      name: 'nobody-imports-client-app',
      severity: error,
      from: { path: '^packages/client/src/(features|shared)/' },
      to: { path: '^packages/client/src/app/' },
    },
    {
      name: 'a-page-by-link-is-no-page-of-the-app',
      comment: 'It would load what the app needs before whoever came by a personal link has read a word.',
      severity: error,
      from: { path: '^packages/client/src/by-link/' },
      to: {
        path: ['^packages/client/src/(app|features|shared/apollo)/', 'node_modules/(@apollo|graphql|zod)/'],
      },
    },
    {
      name: 'shared-knows-no-feature',
      severity: error,
      from: { path: '^packages/client/src/shared/' },
      to: { path: '^packages/client/src/features/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^packages/client/src/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
}
