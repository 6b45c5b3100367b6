import { expect, test } from 'vitest';
import { accessServices } from '../../src/checks/service-access/access-service.ts';
import { attribute } from '../../src/checks/service-access/attribute.ts';
import { readsOf } from '../../src/checks/service-access/reads.ts';
import { sourceTree } from '../../src/checks/service-access/source-tree.ts';
import { WRITTEN_DEFAULTS } from '../../src/config/parse-policy.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import { parseBlueprint } from '../../src/parsers/render-blueprint/parse-blueprint.ts';
import { createSourceCode } from '../../src/readers/grammars/source-code.ts';

// Reads through functions and objects of other files: by definition, renamed, passed on, wrapped once more, asked by no literal.

type Texts = Readonly<Record<string, string>>;

const sourceCode = createSourceCode();

const told = async (texts: Texts, start: string): Promise<readonly string[]> => {
  const files = {
    list: async () => Object.keys(texts).map((path) => ({ path, kind: 'file' as const })),
    readText: async (path: string) =>
      Object.hasOwn(texts, path)
        ? { ok: true as const, text: texts[path] ?? '' }
        : { ok: false as const, problem: 'missing' as const },
  };
  const { blueprint } = parseBlueprint(
    `services:\n  - { type: web, name: api, runtime: node, startCommand: ${start} }\n`,
    'render.yaml',
  );
  const services = accessServices({ services: [] }, blueprint?.services ?? []);
  const tree = await sourceTree({ files, sourceCode }, policyOf(WRITTEN_DEFAULTS));
  const { reads, unproved } = readsOf(await attribute({ services, tree }));
  return [
    ...reads.map(({ names, location }) => {
      const name = names.kind === 'name' ? names.name : names.kind === 'pattern' ? `~${names.pattern}` : '?';
      return `${location.path}:${location.startLine} ${name}`;
    }),
    ...unproved
      .filter(({ why }) => why.includes('whatever it is asked'))
      .map(({ location }) => `${location.path}:${location.startLine} untold`),
  ].sort();
};

const ENV = 'export const requireEnv = (name: string) => process.env[name];\n';

const SCRIPTS: readonly (readonly [string, Texts, readonly string[]])[] = [
  [
    'a function that is imported',
    { 'main.ts': "import { requireEnv } from './env';\nrequireEnv('A_KEY');\n" },
    ['main.ts:2 A_KEY'],
  ],
  [
    'one that is passed on under another name',
    {
      'barrel.ts': "export { requireEnv as need } from './env';\n",
      'main.ts': "import { need } from './barrel';\nneed('A_KEY');\n",
    },
    ['main.ts:2 A_KEY'],
  ],
  [
    'one that is passed on with all others, twice',
    {
      'barrel.ts': "export * from './inner';\n",
      'inner.ts': "export * from './env';\n",
      'main.ts': "import { requireEnv as r } from './barrel';\nr('A_KEY');\n",
    },
    ['main.ts:2 A_KEY'],
  ],
  [
    'one that is passed on in a namespace',
    {
      'barrel.ts': "export * as env from './env';\n",
      'main.ts': "import { env } from './barrel';\nenv.requireEnv('A_KEY');\n",
    },
    ['main.ts:2 A_KEY'],
  ],
  [
    'the default of a file under a name',
    {
      'get.ts': 'export default function (name: string) { return process.env[name]; }\n',
      'barrel.ts': "export { default as getEnv } from './get';\n",
      'main.ts': "import { getEnv } from './barrel';\ngetEnv('A_KEY');\n",
    },
    ['main.ts:2 A_KEY'],
  ],
  [
    'a wrapper around an imported function',
    {
      'need.ts':
        "import { requireEnv } from './env';\nexport const need = (key: string) => {\n  const value = requireEnv(`APP_${key}`);\n  if (!value) throw new Error(key);\n  return value;\n};\n",
      'main.ts': "import { need } from './need';\nneed('A_KEY');\n",
    },
    ['main.ts:2 APP_A_KEY'],
  ],
  [
    'a wrapper around a wrapper, used in its own file too',
    {
      'need.ts':
        "import { requireEnv } from './env';\nexport function need(key: string) { return requireEnv(key); }\nneed('OWN_KEY');\n",
      'more.ts': "import { need } from './need';\nexport const must = (label: string, key: string) => need(key);\n",
      'main.ts': "import { must } from './more';\nmust('x', 'A_KEY');\n",
    },
    ['main.ts:2 A_KEY', 'need.ts:3 OWN_KEY'],
  ],
  [
    'a name that is one of several',
    {
      'main.ts':
        "import { requireEnv } from './env';\nfor (const name of ['A_KEY', 'B_KEY']) requireEnv(name);\nrequireEnv(x ? 'C_KEY' : 'D_KEY');\n",
    },
    ['main.ts:2 A_KEY', 'main.ts:2 B_KEY', 'main.ts:3 C_KEY', 'main.ts:3 D_KEY'],
  ],
  [
    'a name that is made at run time, beside one that is not',
    {
      'main.ts':
        "import { requireEnv } from './env';\nrequireEnv('A_KEY');\nrequireEnv(process.argv[2]);\nrequireEnv(name());\n",
    },
    ['main.ts:2 A_KEY', 'main.ts:3 ?', 'main.ts:4 ?'],
  ],
  [
    'a callback without a name',
    {
      'main.ts':
        "import { requireEnv } from './env';\n['A_KEY'].map((name) => requireEnv(name));\nload((name) => requireEnv(name));\n",
    },
    ['main.ts:2 A_KEY', 'main.ts:3 ?'],
  ],
  [
    'a function that only goes on',
    { 'main.ts': "import { requireEnv } from './env';\nload(requireEnv);\n" },
    ['main.ts:1 untold'],
  ],
  [
    'an object with the environment, passed on under another name',
    {
      'settings.ts': 'export const env = process.env;\n',
      'barrel.ts': "export { env as settings } from './settings';\n",
      'main.ts': "import { settings } from './barrel';\nuse(settings.A_KEY);\n",
    },
    ['main.ts:2 A_KEY'],
  ],
  [
    'a function of that name that reads nothing',
    {
      'env.ts': 'export const requireEnv = (name: string) => name;\n',
      'main.ts': "import { requireEnv } from './env';\nrequireEnv('A_KEY');\nrequireEnv(x);\n",
    },
    [],
  ],
];

test.each(SCRIPTS)('TypeScript: %s', async (_, texts, reads) => {
  const inCode = (await told({ 'env.ts': ENV, ...texts }, 'tsx main.ts')).filter(
    (one) => !one.startsWith('env.ts') && !one.startsWith('settings.ts'),
  );
  expect(inCode).toEqual(reads);
});

const PYTHON: readonly (readonly [string, Texts, readonly string[]])[] = [
  ['a function that is imported', { 'main.py': 'from env import need\nneed("A_KEY")\n' }, ['main.py:2 A_KEY']],
  [
    'one that is passed on under another name',
    {
      'lib/__init__.py': 'from env import need as must\n',
      'main.py': 'from lib import must\nmust("A_KEY")\n',
    },
    ['main.py:2 A_KEY'],
  ],
  [
    'a wrapper around an imported function',
    {
      'more.py': 'from env import need\n\ndef must(key):\n    return need("APP_" + key)\n',
      'main.py': 'from more import must\nmust("A_KEY")\n',
    },
    ['main.py:2 APP_A_KEY'],
  ],
  [
    'a name that is made at run time, beside one that is not',
    { 'main.py': 'import sys\nfrom env import need\nneed("A_KEY")\nneed(sys.argv[1])\n' },
    ['main.py:3 A_KEY', 'main.py:4 ?'],
  ],
  [
    'a name that is one of several',
    { 'main.py': 'from env import need\nfor name in ["A_KEY", "B_KEY"]:\n    need(name)\n' },
    ['main.py:3 A_KEY', 'main.py:3 B_KEY'],
  ],
];

test.each(PYTHON)('Python: %s', async (_, texts, reads) => {
  const env = 'import os\n\ndef need(name):\n    return os.environ[name]\n';
  expect(await told({ 'env.py': env, ...texts }, 'python main.py')).toEqual(reads);
});
