// The floors of ARCHITECTURE.md: imports go down only, types included. tests/floors.test.ts breaks each of them once.

const floor = (name, folder, below, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`${folder}/`, ...below].map((path) => `^src/${path}`) },
});

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    floor('model-is-the-ground', 'model', [], 'The words of the domain stand on nothing.'),
    floor('parsers-are-low', 'parsers', ['model/'], 'Text in, located facts out: nothing else is needed.'),
    floor('readers-are-low', 'readers', ['model/', 'parsers/'], 'A reader knows its neighbour, not who asks.'),
    floor(
      'checks-see-ports-only',
      'checks',
      ['model/', 'parsers/', 'readers/ports[.]ts$'],
      'A check that knows a concrete reader cannot be given another one.',
    ),
    floor(
      'config-is-policy-only',
      'config',
      ['model/', 'parsers/'],
      'The policy file is read without knowing the checks.',
    ),
    floor(
      'policy-change-is-pure',
      'policy-change',
      ['model/', 'config/'],
      'Which of two policies is looser depends on the two alone.',
    ),
    floor(
      'workflow-change-is-pure',
      'workflow-change',
      ['model/', 'parsers/', 'checks/pipeline/[^/]+[.]ts$'],
      'Which of two workflows looks at less depends on the two alone; how the gate is found in them, the check of the pipeline knows.',
    ),
    floor(
      'proposal-is-pure',
      'proposal',
      ['model/', 'parsers/'],
      'What a repository would start with is told from what was read of it, by whoever read it.',
    ),
    floor('gate-sees-the-model-only', 'gate', ['model/'], 'The verdict depends on results, not on who made them.'),
    floor(
      'reporters-see-the-model-only',
      'reporters',
      ['model/'],
      'A reporter renders one Report and decides nothing.',
    ),
    floor(
      'publishers-tell-github',
      'publishers',
      ['model/', 'reporters/', 'readers/github-api/'],
      'What GitHub is told by its API: a text of a reporter, through the one client that never throws.',
    ),
    forbidden(
      'rules-are-pure',
      'A rule judges facts. No package, no Node built-in, no other rule: only the model, the facts of its check, its own folder.',
      { path: '^src/checks/([^/]+)/rules/([^/]+)/' },
      { pathNot: ['^src/model/', '^src/checks/$1/facts[.]ts$', '^src/checks/$1/rules/$2/'] },
    ),
    forbidden(
      'checks-do-not-know-each-other',
      'What two checks share belongs to the model or to a parser.',
      { path: '^src/checks/([^/]+)/' },
      { path: '^src/checks/[^/]+/', pathNot: '^src/checks/$1/' },
    ),
    forbidden(
      'io-only-in-readers-and-entrypoints',
      'The outside world is met in two places, where its failures are told apart from an empty answer.',
      { path: '^src/', pathNot: '^src/(readers|entrypoints)/' },
      {
        path: [
          '^(node:)?(child_process|cluster|dgram|dns|fs|http|http2|https|inspector|net|os|process|readline|tls|tty|worker_threads)(/|$)',
          'node_modules/(execa|p-retry|tar|undici|yauzl)/',
        ],
      },
    ),
    forbidden(
      'digests-only-at-the-edges',
      'Identity is made in model/fingerprint.ts and secrets become digests where they are parsed or read: nobody else hashes.',
      { path: '^src/', pathNot: '^src/(model/fingerprint[.]ts$|parsers/|readers/|entrypoints/)' },
      { path: '^(node:)?crypto$' },
    ),
    forbidden(
      'github-only-in-entrypoints',
      'Everything below runs the same in a terminal, in a test and on a runner.',
      { path: '^src/', pathNot: '^src/entrypoints/' },
      { path: 'node_modules/@actions/' },
    ),
    forbidden(
      'product-stands-alone',
      'Tests and scripts are not shipped.',
      { path: '^src/' },
      { path: '^(tests|scripts)/' },
    ),
    forbidden(
      'no-dev-dependency',
      'What the product imports is a dependency of the product.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    forbidden('not-to-unresolvable', 'An import of nothing passes every other rule.', {}, { couldNotResolve: true }),
    forbidden(
      'no-circular',
      'Files in a circle have one reason to change: make them one file, or cut it.',
      {},
      { circular: true },
    ),
  ],
  options: {
    exclude: { path: '^src/checks/[^/]+/rules/[^/]+/fixtures/' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
