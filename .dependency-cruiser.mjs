// The walls of the house. Each has a name and a sentence that says why it stands; `test/architecture.test.ts`
// plants a forbidden import at every one of them. Walls around packages that are still to come stand already.

/** Files that may reach further than the sources beside them. */
const tests = '(\\.test\\.ts$|/test/|/arbitraries/)';

/** Node's own modules, however they are written. @type {import('dependency-cruiser').DependencyType[]} */
const node = ['core'];

/**
 * A wall around a whole package: it may import of ours only itself and what is named.
 *
 * @param {string} name
 * @param {string} from package
 * @param {string[]} allowed packages of ours
 * @param {string} comment why
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function onlyImports(name, from, allowed, comment) {
  const inside = [from, ...allowed].map((folder) => `^packages/${folder}/`);
  return {
    name,
    comment,
    severity: 'error',
    from: { path: `^packages/${from}/src/`, pathNot: tests },
    to: { path: '^(packages|bench|e2e|protocols|scripts|test)/', pathNot: inside },
  };
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one file, or hide a third: a cycle has no top to start reading.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-missing',
    comment: 'An import that leads nowhere only fails when that line is reached, which may be at a school.',
    severity: 'error',
    from: {},
    // What Vite makes while it builds is no file.
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'sources-without-tests',
    comment: 'What a test needs must never reach a school: no source file imports a test.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: tests },
    to: { path: tests, pathNot: 'node_modules' },
  },
  {
    name: 'testkit-only-for-tests',
    comment:
      'The plainly fictional cast is for tests, benchmarks and the demonstration; real code has real people.',
    severity: 'error',
    from: { path: '^packages/(?!testkit/)', pathNot: [tests, '/demo/'] },
    to: { path: '^packages/testkit/' },
  },
  {
    name: 'packages-by-name',
    comment:
      'A package is entered by its name, through the door its package.json opens; what is behind may change.',
    severity: 'error',
    from: { path: '^packages/([^/]+)/|^(bench|e2e|test)/' },
    to: {
      path: '^packages/',
      pathNot: '^packages/$1/',
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased'],
    },
  },
  {
    name: 'protocols-are-data',
    comment: 'A protocol is data that is frozen by digest; code beside it would change what it means unseen.',
    severity: 'error',
    from: { path: '^protocols/' },
    to: {},
  },
  onlyImports(
    'rules-stand-alone',
    'rules',
    [],
    'The engine is what all else rests on; it can only be judged by itself if it needs nothing else of ours.',
  ),
  {
    name: 'rules-are-pure',
    comment:
      'The same rules run in browser, server and terminal, without clock, files or network: no Node modules.',
    severity: 'error',
    from: { path: '^packages/rules/src/', pathNot: tests },
    to: { dependencyTypes: node },
  },
  onlyImports(
    'protocol-files-only-on-rules',
    'protocol-files',
    ['rules'],
    'Reading from disk is what the rules may not do; this package does it for them and knows nothing more.',
  ),
  onlyImports(
    'text-only-on-rules',
    'text',
    ['rules'],
    'What a text says is found without knowing school, server or screen; it only hands facts to the rules.',
  ),
  {
    name: 'text-is-pure',
    comment: 'A draft is best checked where it is written, in the browser: no Node modules.',
    severity: 'error',
    from: { path: '^packages/text/src/', pathNot: tests },
    to: { dependencyTypes: node },
  },
  onlyImports(
    'photo-stands-alone',
    'photo',
    [],
    'A photo goes in and a photo with findings comes out; who the school is and what it allows is not asked here.',
  ),
  {
    name: 'photo-without-network',
    comment: 'The image of a child leaves this package only as its answer: no network and no database.',
    severity: 'error',
    from: { path: '^packages/photo/src/', pathNot: tests },
    to: { path: '^(node:)?(net|tls|dgram|dns|https?|http2)(/|$)|node_modules/(undici|pg|kysely|pg-boss)/' },
  },
  onlyImports(
    'document-only-on-rules',
    'document',
    ['rules'],
    'Reading and writing a protocol as a document needs the format of the rules and nothing of the server.',
  ),
  onlyImports(
    'contract-only-on-rules',
    'contract',
    ['rules'],
    'Client and server both rest on the contract, so it may rest on neither.',
  ),
  {
    name: 'contract-is-pure',
    comment: 'The contract is read in the browser too: no Node modules.',
    severity: 'error',
    from: { path: '^packages/contract/src/', pathNot: tests },
    to: { dependencyTypes: node },
  },
  onlyImports(
    'channels-know-no-server',
    'channels',
    ['contract', 'rules'],
    'A channel is told what to publish; deciding that, and remembering it, is the work of the server.',
  ),
  {
    name: 'channels-apart',
    comment: 'Each channel can be removed by removing its folder: it shares the port, never another channel.',
    severity: 'error',
    from: { path: '^packages/channels/src/([^/]+)/', pathNot: '^packages/channels/src/(port|conformance)/' },
    to: { path: '^packages/channels/src/[^/]+/', pathNot: '^packages/channels/src/($1|port|conformance)/' },
  },
  {
    name: 'vendors-in-their-own-channel',
    comment:
      "A platform's own library stays inside the folder of that channel, so that it can be replaced there.",
    severity: 'error',
    from: { pathNot: '^packages/channels/(src/(?!port/|conformance/)[^/]+/|test/)|node_modules' },
    to: { path: 'node_modules/(facebook-nodejs-business-sdk|@atproto|@fedify|masto|megalodon)/' },
  },
  {
    name: 'platform-knows-no-module',
    comment:
      'Database, mail and sign-in serve every module alike; knowing one would turn the house upside down.',
    severity: 'error',
    from: { path: '^packages/server/src/platform/', pathNot: tests },
    to: { path: '^packages/server/src/(modules/|main\\.ts$)' },
  },
  {
    name: 'modules-by-their-index',
    comment: "Another module's index is the only door; its tables and decisions are nobody else's business.",
    severity: 'error',
    from: { path: '^packages/server/src/modules/([^/]+)/' },
    to: {
      path: '^packages/server/src/modules/',
      pathNot: ['^packages/server/src/modules/$1/', '^packages/server/src/modules/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'nobody-imports-main',
    comment:
      'A main file knows everything so that nothing else has to; importing it would start the program.',
    severity: 'error',
    from: { pathNot: tests },
    to: { path: '^packages/[^/]+/src/main\\.ts$' },
  },
  onlyImports(
    'server-knows-no-face',
    'server',
    ['rules', 'protocol-files', 'text', 'photo', 'document', 'contract', 'channels', 'testkit', 'web'],
    'The server does the work and the command line is only one way to ask for it.',
  ),
  onlyImports(
    'web-only-on-the-contract',
    'web',
    ['contract', 'rules', 'text'],
    'What a screen needs it asks through the contract, and what runs in a browser must not carry the server along.',
  ),
  {
    name: 'features-apart',
    comment: 'A feature of the application never imports another: what two of them need goes to ui or api.',
    severity: 'error',
    from: { path: '^packages/web/src/features/([^/]+)/' },
    to: { path: '^packages/web/src/features/', pathNot: '^packages/web/src/features/$1/' },
  },
  {
    name: 'ui-knows-no-product',
    comment:
      'A button knows no protocol: ui holds no product word, and so can be looked at and tested by itself.',
    severity: 'error',
    from: { path: '^packages/web/src/ui/', pathNot: tests },
    to: { path: '^packages/', pathNot: '^packages/web/src/ui/' },
  },
];

/** @type {import('dependency-cruiser').ICruiseOptions} */
const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|coverage|\\.cache|\\.git)/' },
  // Types are knowledge too: a type-only import crosses a wall just as well.
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  moduleSystems: ['es6'],
};

export default { forbidden, options };
