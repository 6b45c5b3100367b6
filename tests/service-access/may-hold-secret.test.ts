import { describe, expect, test } from 'vitest';
import { mayHoldSecret } from '../../src/checks/service-access/may-hold-secret.ts';
import * as snippets from '../source-code/javascript-snippets.ts';

// What a file that no service loads is parsed for: a text that stands in for a secret. Too much is parsed gladly, too little never.

const tables: readonly (readonly snippets.Snippet[])[] = Object.values(snippets);

/** Each snippet in which a text stands in for a variable, with the variables. */
const withDefaults = tables.flat().flatMap(([what, code, reads]) => {
  const names = reads.filter((read) => read.endsWith('=literal')).map((read) => read.split(' ')[1] ?? '');
  return names.length === 0 ? [] : [[what, code, names] as const];
});

describe('a stand-in is looked for', () => {
  test('in many idioms', () => expect(withDefaults.length).toBeGreaterThan(10));

  test.each(withDefaults)('in JavaScript: %s', (_, code, names) => {
    expect(mayHoldSecret(code, new Set(names))).toBe(true);
  });

  test.each([
    ['import os\nk = os.environ.get("API_KEY", "dev")\n'],
    ['import os\nk = os.environ.get("API_KEY") or "dev"\n'],
    ['import os\nk = (\n    os.environ.get("API_KEY")\n    or "dev"\n)\n'],
    ['import os\nk = (os.environ.get("API_KEY")\n) or "dev"\n'],
    ['import os\nk = os.getenv("API_KEY") \\\n  or "dev"\n'],
    ['from os import environ as e\nk = e.get("API_KEY") or "dev"\n'],
    ['import os\nenv = os.environ\nk = env.get("API_KEY", "dev")\n'],
    ['from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    api_key: str = "dev"\n'],
    ['from decouple import config\nk = config("API_KEY", default="dev")\n'],
    ['from starlette.config import Config\nk = Config()("API_KEY", default="dev")\n'],
    ['import environ\nk = environ.Env()("API_KEY", default="dev")\n'],
    ['import os\na = os.environ["API_KEY"]\nb = os.getenv("OTHER_KEY", "dev")\n'],
    ["const k = (process.env.API_KEY) || 'dev';"],
    ["const k = process.env.API_KEY\n  ?? 'dev';"],
    ["const k = process.env.API_KEY ?? '' || 'dev';"],
    ["const k = !process.env.API_KEY ? 'dev' : process.env.API_KEY;"],
    ["const k = process.env.OTHER_KEY; const { API_KEY = 'dev' } = process.env;"],
    ['export default { define: { key: JSON.stringify(process.env.API_KEY) } };'],
    ["new webpack.EnvironmentPlugin(['API_KEY']);"],
    ["class A { constructor(c: ConfigService) { c.get('JWT_SECRET', 'dev'); } }"],
  ])('in %j', (code) => {
    expect(mayHoldSecret(code, new Set())).toBe(true);
  });
});

test.each([
  ['const k = process.env.API_KEY;'],
  ["const k = process.env.API_KEY ?? '';\nconst m = process.env.OTHER_KEY!;"],
  ['import os\nk = os.environ["API_KEY"]\nm = os.environ.get("OTHER_KEY")\n'],
  ['emit("A_KEY", environment="shop")'],
  ["const a = process.env.NODE_ENV || 'development';"],
])('none can be in %j', (code) => {
  expect(mayHoldSecret(code, new Set())).toBe(false);
});
