import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ModuleFacts } from '../../src/parsers/source-code/module-facts.ts';
import { createSourceCode } from '../../src/readers/grammars/source-code.ts';

const code = createSourceCode();

const factsOf = async (text: string, envAccessors: readonly string[] = [], words: readonly string[] = []) => {
  const facts = await code.facts('app/module.py', text, { envAccessors, words });
  if (facts === undefined) throw new Error('no Python');
  return facts;
};

const nameOf = ({ names }: ModuleFacts['reads'][number]): string =>
  names.kind === 'name' ? names.name : names.kind === 'pattern' ? `~${names.pattern}` : '*';

/** `NAME idiom line:column`, with what else is said about it. */
const readsIn = ({ reads }: ModuleFacts): readonly string[] =>
  reads.map((read) =>
    [
      `${nameOf(read)} ${read.idiom} ${read.place.line}:${read.place.column}`,
      ...(read.fallback ? [read.fallback] : []),
      ...(read.guarded ? ['guarded'] : []),
      ...(read.ignoresCase ? ['any case'] : []),
    ].join(' '),
  );

type Row = readonly [snippet: string, ...reads: string[]];

const OS = 'import os\n';

const READS: readonly Row[] = [
  [`${OS}os.getenv('X')`, 'X os.getenv 2:1'],
  [`${OS}os.getenv(key="X")`, 'X os.getenv 2:1'],
  [`${OS}os.getenv('X', 'd')`, 'X os.getenv 2:1 literal'],
  [`${OS}os.getenv('X', '')`, 'X os.getenv 2:1 empty'],
  [`${OS}os.getenv('X', None)`, 'X os.getenv 2:1'],
  [`${OS}os.getenv('X', default=8000)`, 'X os.getenv 2:1 literal'],
  [`${OS}os.getenv('X', make())`, 'X os.getenv 2:1 other'],
  [`${OS}a = (os.getenv('X') or 'd')`, 'X os.getenv 2:6 literal'],
  [`${OS}D = 'd'\nos.getenv('X', D)`, 'X os.getenv 3:1 literal'],
  [`${OS}os.getenv('X', \\\n 'd')`, 'X os.getenv 2:1 literal'],
  [`${OS}os.environ['X']`, 'X os.environ 2:1'],
  [
    `${OS}os.environ[b'X'], os.environb[b"Y"], os.getenvb(b'Z')`,
    'X os.environ 2:1',
    'Y os.environ 2:19',
    'Z os.getenv 2:38',
  ],
  [`${OS}os.environ.get('X'); os.environ.pop('Y', None)`, 'X os.environ 2:1', 'Y os.environ 2:22'],
  [`${OS}os.environ.setdefault('X', 'd')`, 'X os.environ 2:1 literal'],
  [`${OS}os.environ['X'] += ':/opt'`, 'X os.environ 2:1'],
  [`${OS}if 'X' in os.environ or "Y" not in os.environ: pass`, 'X os.environ 2:4', 'Y os.environ 2:25'],
  ['import os as o\no.environ["X"]', 'X os.environ 2:1'],
  ['import os.path\nos.environ["X"]', 'X os.environ 2:1'],
  ['from os import environ, getenv as e\nenviron["X"]; e("Y")', 'X os.environ 2:1', 'Y os.getenv 2:15'],
  ['from os import *\nenviron["X"]', 'X os.environ 2:1'],
  ['def f():\n    import os\n    return os.environ["X"]', 'X os.environ 3:12'],
  [`${OS}e = os.environ\ne['X']`, 'X os.environ 3:1'],
  [`${OS}get = os.environ.get\nget('X')`, 'X os.environ 3:1'],
  [`${OS}env = os.environ.copy()\nenv['X']`, 'X os.environ 3:1'],
  [`${OS}env = dict(os.environ)\nenv.get('X')`, 'X os.environ 3:1'],
  [`${OS}def f(env=os.environ):\n    return env['X']`, 'X os.environ 3:12'],
  [`${OS}def f(env=None):\n    env = env or os.environ\n    return env['X']`, 'X os.environ 4:12'],
  [`${OS}def main(env):\n    env['X']\nmain(os.environ)`, 'X os.environ 3:5'],
  [
    `${OS}class A:\n    def __init__(self):\n        self.e = os.environ\n    def f(self):\n        return self.e['X']`,
    'X os.environ 6:16',
  ],
  [`${OS}if (v := os.environ.get('X')): pass`, 'X os.environ 2:10'],
  [`${OS}print(f"{os.environ['X']}")`, 'X os.environ 2:10'],
  ['__import__("os").environ["X"]', 'X os.environ 1:1'],
  [`${OS}getattr(os, 'environ')['X']`, 'X os.environ 2:1'],
  [`${OS}N = 'X'\nos.environ[N]`, 'X os.environ 3:1'],
  [`${OS}class N:\n    A = 'X'\nos.environ[N.A]`, 'X os.environ 4:1'],
  [`${OS}os.environ['A' 'B' + '_C']`, 'AB_C os.environ 2:1'],
  [`${OS}for n in ['A', 'B']:\n    os.environ[n]`, 'A os.environ 3:5', 'B os.environ 3:5'],
  [
    `${OS}for n, d in (('A', 'x'), ('B', 'y')):\n    os.getenv(n, d)`,
    'A os.getenv 3:5 literal',
    'B os.getenv 3:5 literal',
  ],
  [`${OS}KEYS = {'A': 1}\n[os.environ[k] for k in KEYS]`, 'A os.environ 3:2'],
  [`${OS}list(map(os.environ.get, ['A', 'B']))`, 'A os.environ 2:6', 'B os.environ 2:6'],
  [
    `${OS}os.environ[f'T_{x}_KEY'], os.environ['A_%s' % x], os.environ['B_{}'.format(x)]`,
    '~T_*_KEY os.environ 2:1',
    '~A_* os.environ 2:27',
    '~B_* os.environ 2:51',
  ],
  [`${OS}os.environ[make()]`, '* os.environ 2:1'],
  [`${OS}for k, v in os.environ.items():\n    if k.startswith('APP_'): pass`, '~APP_* os.environ 2:13'],
  [`${OS}os.path.expandvars('$A/\${B}')`, 'A os.environ 2:1', 'B os.environ 2:1'],
  [
    `${OS}def req(n):\n    return os.environ[n]\nreq('X'); req(n='Y'); req(make())`,
    'X accessor 4:1',
    'Y accessor 4:11',
    '* accessor 4:23',
  ],
  [
    `${OS}def req(n, d=None):\n    return os.getenv('DB_' + n.upper(), d)\nreq('x', 'secret')`,
    'DB_X accessor 4:1 literal',
  ],
  [`${OS}def a(n): return os.environ[n]\ndef b(n): return a(n + '_KEY')\nb('X')`, 'X_KEY accessor 4:1'],
  [
    `${OS}class C:\n    def req(self, n): return os.environ[n]\n    def f(self): return self.req('X')`,
    'X accessor 4:25',
  ],
  [`${OS}req = lambda n: os.environ[n]\nreq('X')`, 'X accessor 3:1'],
  [
    'import environ\nenv = environ.Env(A=(bool, False))\nenv("A"); env.str("B", default="d"); env.db()',
    'A django-environ 3:1 literal',
    'B django-environ 3:11 literal',
    'DATABASE_URL django-environ 3:38',
  ],
  ['import environ\nenv = environ.Env()\nenv.prefix = "P_"\nenv("A")', 'P_A django-environ 4:1'],
  [
    'from environs import Env\nenv = Env()\nwith env.prefixed("P_"):\n    env.str("A", "d")',
    'P_A django-environ 4:5 literal',
  ],
  ['from decouple import config\nconfig("A", default="d", cast=str)', 'A decouple 2:1 literal'],
  ['from decouple import Config, RepositoryEnv\nc = Config(RepositoryEnv(".env"))\nc("A")', 'A decouple 3:1'],
  [
    'from starlette.config import Config\nc = Config(".env", env_prefix="P_")\nc("A", cast=str, default="")',
    'P_A decouple 3:1 empty',
  ],
  [
    'app.config.from_prefixed_env()\napp.config.from_prefixed_env("MY")',
    '~FLASK_* framework-module 1:1',
    '~MY_* framework-module 2:1',
  ],
  ['from dynaconf import Dynaconf\ns = Dynaconf(envvar_prefix="MY")', '~MY_* framework-module 2:5'],
  [
    'import streamlit as st\nst.secrets["A"]; st.secrets.B; st.secrets.get("C")',
    'A framework-module 2:1',
    'B framework-module 2:18',
    'C framework-module 2:32',
  ],
  ['import click\n@click.option("--a", envvar=["A", "B"])\ndef f(a): pass', 'A schema 2:2', 'B schema 2:2'],
];

const SETTINGS =
  'from pydantic import Field, AliasChoices, SecretStr, BaseModel\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n';

const SETTINGS_CLASSES: readonly Row[] = [
  ['class S(BaseSettings):\n    api_key: str', 'API_KEY settings-class 4:5 any case'],
  [
    'class S(BaseSettings):\n    a: str = "d"\n    b: str = ""\n    c: str | None = None\n    d: SecretStr = SecretStr("x")',
    'A settings-class 4:5 literal any case',
    'B settings-class 5:5 empty any case',
    'C settings-class 6:5 any case',
    'D settings-class 7:5 literal any case',
  ],
  [
    'class S(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="p_", case_sensitive=True)\n    a: str',
    'p_a settings-class 5:5',
  ],
  ['class S(BaseSettings):\n    model_config = {"env_prefix": "P_"}\n    a: str', 'P_A settings-class 5:5 any case'],
  ['class S(BaseSettings, env_prefix="P_"):\n    a: str', 'P_A settings-class 4:5 any case'],
  [
    'class S(BaseSettings):\n    a: str\n    class Config:\n        env_prefix = "P_"',
    'P_A settings-class 4:5 any case',
  ],
  [
    'class S(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="P_")\n    a: str = Field(alias="X")\n    b: str = Field("d", validation_alias=AliasChoices("Y", "Z"))',
    'X settings-class 5:5 any case',
    'Y settings-class 6:5 literal any case',
    'Z settings-class 6:5 literal any case',
  ],
  [
    'class S(BaseSettings):\n    model_config = SettingsConfigDict(populate_by_name=True)\n    a: str = Field(alias="X")',
    'X settings-class 5:5 any case',
    'A settings-class 5:5 any case',
  ],
  [
    'class N(BaseModel):\n    host: str\nclass S(BaseSettings):\n    model_config = SettingsConfigDict(env_nested_delimiter="__")\n    db: N',
    'DB settings-class 7:5 any case',
    'DB__HOST settings-class 7:5 any case',
  ],
  [
    'class B(BaseSettings):\n    a: str\nclass S(B):\n    model_config = SettingsConfigDict(env_prefix="P_")\n    b: str',
    'P_A settings-class 4:5 any case',
    'P_B settings-class 7:5 any case',
  ],
  [
    'class S(BaseSettings):\n    a: str\nS(_env_prefix="P_")',
    'A settings-class 4:5 any case',
    'P_A settings-class 5:1 any case',
  ],
  [
    'from .base import AppSettings\nclass S(AppSettings):\n    model_config = SettingsConfigDict()\n    a: str',
    'A settings-class 6:5 any case',
  ],
  [
    'from typing import ClassVar\nclass S(BaseSettings):\n    A: ClassVar[str] = "x"\n    _b: str = ""\n    c = "no annotation"\n    def d(self): pass',
  ],
  ['class S(BaseModel):\n    a: str'],
];

const FIRST = 'from pydantic import BaseSettings, Field\n';

const FIRST_VERSION: readonly Row[] = [
  [
    'class S(BaseSettings):\n    a: str = Field(..., env="X")\n    b: str = Field("d", env=["Y", "Z"])\n    c: str = Field(alias="no")',
    'X settings-class 3:5 any case',
    'Y settings-class 4:5 literal any case',
    'Z settings-class 4:5 literal any case',
    'C settings-class 5:5 any case',
  ],
  [
    'class S(BaseSettings):\n    a: str\n    class Config:\n        fields = {"a": {"env": "X"}}',
    'X settings-class 3:5 any case',
  ],
];

const NO_READS: readonly string[] = [
  `${OS}os.environ['X'] = 'v'`,
  `${OS}os.environ['X'], b = 'v', 1`,
  `${OS}os.environ["X"]: str = 'v'`,
  `${OS}del os.environ['X'], os.environ['Y']`,
  `${OS}os.environ.update(X='v'); os.putenv('X', 'v'); os.unsetenv('X')`,
  `${OS}# os.environ['X']\n"os.environ['X']"\n'''\nos.getenv('X')\n'''`,
  `${OS}def f(os): return os.environ['X']`,
  `${OS}def f():\n    os = make()\n    return os.environ['X']`,
  `${OS}[os.environ['X'] for os in things]`,
  "def f(environ): return environ['X']",
  "self.environ['X']; request.environ.get('X'); app.getenv('X')",
  "from other import environ, getenv\nprint(environ['X'])",
  'import environ\nenviron["X"]',
  `${OS}def f(a: os.environ['X']) -> os.environ['Y']: pass`,
  `${OS}for k in os.environ: pass\nlen(os.environ); sorted(os.environ); os.environ.keys()`,
  `${OS}class os2: environ = {}\nos2.environ['X']`,
  "config('X'); env('X'); settings.X",
  'class BaseSettings: pass\nclass S(BaseSettings):\n    a: str',
  'from mine import BaseSettings\nclass S(BaseSettings):\n    a: str',
  `${OS}x = {'os.environ': 1}['os.environ']`,
  `class A:\n    import os\n    def f(self): return os.environ['X']`,
];

describe('Python that reads the environment', () => {
  beforeAll(() => factsOf('import os\nos.environ'), 30_000);

  test.each(READS)('%j', async (snippet, ...reads) => {
    const facts = await factsOf(snippet);
    expect(readsIn(facts)).toEqual(reads);
    expect(facts.unreadable).toEqual([]);
  });

  test.each(SETTINGS_CLASSES)('%j', async (snippet, ...reads) => {
    expect(readsIn(await factsOf(SETTINGS + snippet))).toEqual(reads);
  });

  test.each(FIRST_VERSION)('pydantic 1: %j', async (snippet, ...reads) => {
    expect(readsIn(await factsOf(FIRST + snippet))).toEqual(reads);
  });

  test.each(NO_READS)('and what only looks like it: %j', async (snippet) => {
    expect(readsIn(await factsOf(snippet))).toEqual([]);
  });

  test.each([
    `if DEBUG:\n    K = os.getenv('K', 'd')`,
    `K = os.getenv('K', 'd') if ENV == 'development' else os.environ['K']`,
    `K = os.getenv('K', 'd')\nif K == 'd' and PROD:\n    raise ValueError()`,
    `if 'K' not in os.environ and PROD:\n    sys.exit(1)\nK = os.getenv('K', 'd')`,
  ])('a literal fallback that production cannot meet: %j', async (snippet) => {
    const facts = await factsOf(`${OS}${snippet}`);
    expect(facts.reads.filter(({ fallback }) => fallback === 'literal').map(({ guarded }) => guarded)).toEqual([true]);
  });

  test('a literal fallback without a guard', async () => {
    const facts = await factsOf(`${OS}K = os.getenv('K', 'd')\nif other:\n    raise ValueError()\nif K:\n    run(K)`);
    expect(readsIn(facts)).toEqual(['K os.getenv 2:5 literal']);
  });

  test('a function that the policy names', async () => {
    expect(readsIn(await factsOf("secret('X'); vault.read('Y')", ['secret', 'vault.read']))).toEqual([
      'X accessor 1:1',
      'Y accessor 1:14',
    ]);
  });
});

describe('Python that hands the environment on', () => {
  const ROWS: readonly Row[] = [
    ['subprocess.run(a, env=os.environ)', 'child-process 3:23'],
    ['e = os.environ.copy()\ne["A"] = "b"\nsubprocess.Popen(a, env=e)', 'child-process 5:25'],
    ['subprocess.run(a, env={**os.environ, "A": "b"})', 'child-process 3:26'],
    ['subprocess.run(a, env=dict(os.environ, A="b"))', 'child-process 3:23'],
    ['os.execvpe(a, b, os.environ)', 'child-process 3:18'],
    [
      'print(os.environ); logger.info("%s", dict(os.environ)); print(f"{os.environ}")',
      'log 3:7',
      'log 3:38',
      'log 3:66',
    ],
    ['from flask import jsonify\njsonify(dict(os.environ))', 'response 4:9'],
    ['@app.get("/")\ndef f():\n    return dict(os.environ)', 'response 5:12'],
    ['Settings.model_validate(os.environ)', 'schema 3:25'],
    ['f(**os.environ); g(os.environ)', 'unknown 3:5', 'unknown 3:20'],
    ['def f():\n    return os.environ', 'unknown 4:12'],
    ['other.env = os.environ', 'unknown 3:13'],
    ['e = os.environ.copy()\ne["A"]\nlen(os.environ); isinstance(os.environ, dict)'],
    [
      'from unittest import mock\nwith mock.patch.dict(os.environ, {"A": "b"}): pass\nmonkeypatch.setitem(os.environ, "A", "b")',
    ],
    ['if os.environ: pass\nos.environ.clear()\nx = os.environ'],
  ];

  test.each(ROWS)('%j', async (snippet, ...handovers) => {
    const facts = await factsOf(`import os\nimport subprocess\n${snippet}`);
    const said = facts.handovers.map(({ to, place }) => `${to} ${place.line}:${place.column}`);
    expect(said.toSorted()).toEqual(handovers.toSorted());
  });
});

describe('Python that loads modules', () => {
  const importsIn = ({ imports }: ModuleFacts): readonly string[] =>
    imports.map(({ from, names, place, reexports, dynamic }) =>
      [
        `${from} ${names.join(',')} ${place.line}:${place.column}`,
        ...(reexports ? ['on'] : []),
        ...(dynamic ? ['dynamic'] : []),
      ].join(' '),
    );

  const ROWS: readonly Row[] = [
    ['import a.b as c, d', 'a.b * 1:8', 'd * 1:18'],
    ['import imp', 'imp * 1:8'],
    ['from a.b import c, d as e', 'a.b c,d 1:1 on'],
    [
      'from . import a\nfrom ..b import (\n  c, # no\n  d,\n)\nfrom .c import *',
      '. a 1:1 on',
      '..b c,d 2:1 on',
      '.c * 6:1 on',
    ],
    ['from a import b, \\\n  c', 'a b,c 1:1 on'],
    ['def f():\n    from a import b\n    import c', 'a b 2:5', 'c * 3:12'],
    ['try:\n    from a import b\nexcept ImportError:\n    b = None', 'a b 2:5 on'],
    ['if TYPE_CHECKING:\n    from a import b\nelse:\n    from c import d', 'c d 4:5 on'],
    [
      'import importlib\nimportlib.import_module("a.b")\nimportlib.import_module(f"plugins.{x}")\n__import__(y)',
      'importlib * 1:8',
      'a.b * 2:1',
      'plugins.* * 3:1 dynamic',
      '* * 4:1 dynamic',
    ],
    ['from __future__ import annotations\n"""\nimport no\n"""\n# import no\nx = "import no"'],
    ['if a: import b; from c import d', 'b * 1:14', 'c d 1:17 on'],
  ];

  test.each(ROWS)('%j', async (snippet, ...imports) => {
    expect(importsIn(await factsOf(snippet))).toEqual(imports);
    expect(importsIn(await factsOf(snippet, [], [snippet.slice(0, 2)]))).toEqual(imports);
  });

  test('that is an accessor for other modules, or calls theirs, by the name it has there', async () => {
    const text = `${OS}import app.env\nfrom .conf import require as r\ndef need(n, d=None):\n    return os.environ['P_' + n]\nr('A_KEY', 'hunter2')\napp.env.need('B_KEY')\nlocal('C_KEY')`;
    const { accessors, accessorCalls } = await factsOf(text);
    expect(accessors).toEqual([
      { name: 'need', exported: true, argument: 0, prefix: 'P_', place: { line: 4, column: 1 } },
    ]);
    expect(accessorCalls.map(({ callee, arguments: given, fallback }) => [callee, given, fallback])).toEqual([
      ['require', ['A_KEY', undefined], 'literal'],
      ['app.env.need', ['B_KEY'], undefined],
    ]);
  });

  test('tells the uses of words in code and in strings', async () => {
    const text =
      '"""vault_view"""\n# vault_view\nvault_view\nq = "select * from vault_view"\nmy_vault_view = "xvault_view"';
    const { words } = await factsOf(text, [], ['vault_view']);
    expect(words.map(({ place: { line, column } }) => `${line}:${column}`)).toEqual(['3:1', '4:20']);
  });
});

describe('any Python', () => {
  const SOURCES = [...READS, ...SETTINGS_CLASSES.map(([text]) => [SETTINGS + text])].map(([text = '']) => text);
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const cut = fc
    .tuple(fc.constantFrom(...SOURCES), at)
    .map(([text, part]) => text.slice(0, Math.floor(text.length * part)));
  const pair = fc.tuple(cut, cut).map(([a, b]) => a + b);
  const flipped = fc
    .tuple(
      fc.constantFrom(...SOURCES),
      at,
      fc.constantFrom('(', ')', '"', "'", '\n', ' ', ':', '\0', '{', '\\', 'import ', 'lambda ', '*'),
    )
    .map(([text, part, sign]) => {
      const index = Math.floor(text.length * part);
      return text.slice(0, index) + sign + text.slice(index + 1);
    });

  test('is read, whatever is missing in it, with places inside the text', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, pair, flipped, fc.string({ unit: 'binary', maxLength: 100 })), async (text) => {
        const facts = await factsOf(text, ['f'], ['vault', 'X']);
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { place } of [
          ...facts.reads,
          ...facts.handovers,
          ...facts.imports,
          ...facts.accessors,
          ...facts.accessorCalls,
          ...facts.words,
        ]) {
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lines);
        }
      }),
      { seed: 20261121, numRuns: 600 },
    );
  });

  test('ends, however deep or wide it is', { timeout: 120_000 }, async () => {
    for (const text of [
      `import os\nx = ${'('.repeat(3000)}os.environ['A']${')'.repeat(3000)}`,
      `import os\n${'x = os.environ or x\n'.repeat(2000)}x['A']`,
      `import os\nx = ${"'a' + ".repeat(3000)}y\nos.environ[x]`,
      `import os\n${Array.from({ length: 500 }, (_, i) => `def f${i}(n): return f${i + 1}(n)`).join('\n')}\ndef f500(n): return os.environ[n]\nf0('A')`,
      `import os\n${Array.from({ length: 400 }, (_, i) => `class C${i}(C${i + 1}): a: str`).join('\n')}\nos.environ['A']`,
      `import os\nN = [${"'A',".repeat(20_000)}]\nfor a in N:\n  for b in N:\n    os.environ[a + b]`,
      `import os\na = b\nb = a\nos.environ[a]; a.environ['X']`,
      `import os\n${'    '.repeat(1)}${'if a:\n'.repeat(500)}os.environ['A']`,
    ]) {
      const facts = await factsOf(text);
      expect(facts.reads.length).toBeLessThan(1000);
    }
  });
});
