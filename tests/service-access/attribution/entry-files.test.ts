import { describe, expect, test } from 'vitest';
import { attributed, declared, shown, type Texts, treeOf } from './made-repository.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** A Blueprint with one service `api`; the lines are its fields. */
const blueprint = (...fields: readonly string[]): string =>
  ['services:', '  - type: web', '    name: api', ...fields.map((field) => `    ${field}`)].join('\n');

const api = async (texts: Texts, fields: readonly string[], policy = {}) =>
  shown((await attributed({ 'render.yaml': blueprint(...fields), ...texts }, [declared('api', policy)])).get('api'));

describe('a monorepo of TypeScript', () => {
  const texts: Texts = {
    'package.json': json({
      workspaces: ['apps/*', 'packages/*'],
      scripts: { start: 'turbo run start --filter=@x/api' },
    }),
    'apps/api/package.json': json({ name: '@x/api', scripts: { build: 'tsc', start: 'node dist/main.js' } }),
    'apps/api/tsconfig.json':
      '{ // built\n "compilerOptions": { "outDir": "dist", "rootDir": "src", "paths": { "~/*": ["./src/*"] } } }',
    'apps/api/src/main.ts': "import { db } from '@x/db';\nimport './routes.js';\nimport type { T } from './types';",
    'apps/api/src/routes.ts': "import { env } from '~/env';\nimport express from 'express';",
    'apps/api/src/env.ts': '',
    'apps/api/src/types.ts': '',
    'apps/web/package.json': json({ name: '@x/web' }),
    'apps/web/src/main.ts': "import '@x/db';",
    'packages/db/package.json': json({
      name: '@x/db',
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    }),
    'packages/db/src/index.ts': "export * from './client';",
    'packages/db/src/client.ts': '',
  };
  const expected = {
    foundBy: 'start command',
    entries: ['apps/api/src/main.ts'],
    loads: [
      'apps/api/src/env.ts',
      'apps/api/src/main.ts',
      'apps/api/src/routes.ts',
      'packages/db/src/client.ts',
      'packages/db/src/index.ts',
    ],
    unproved: [],
  };

  test.each([
    [['startCommand: npm start']],
    [['rootDir: apps/api', 'startCommand: npm start']],
    [['rootDir: ./apps/api/', 'buildCommand: npm ci && npm run build', 'startCommand: node dist/main']],
    [['startCommand: npm run start -w @x/api']],
    [['startCommand: yarn workspace @x/api start']],
    [['startCommand: pnpm --filter api start']],
    [['startCommand: cd apps/api && node dist/main.js']],
    [['startCommand: node apps/api/dist/main.js']],
    [['startCommand: node /opt/render/project/src/apps/api/dist/main.js']],
  ])('is followed from %j', async (fields) => {
    expect(await api(texts, fields)).toEqual(expected);
  });

  test('tells the shortest way to each file', async () => {
    const codes = await attributed({ 'render.yaml': blueprint('startCommand: npm start'), ...texts });
    const { modules } = codes.get('api') ?? {};
    expect(modules?.get('packages/db/src/client.ts')?.chain).toEqual([
      'apps/api/src/main.ts',
      'packages/db/src/index.ts',
      'packages/db/src/client.ts',
    ]);
    expect(modules?.get('apps/api/src/main.ts')?.resolved.get('@x/db')).toBe('packages/db/src/index.ts');
  });
});

describe('compiled output', () => {
  test.each([
    ['node dist/index.js', { 'src/index.ts': '' }, 'src/index.ts'],
    ['node dist/server/index.js', { 'server/index.ts': '' }, 'server/index.ts'],
    ['node build/index.js', { 'index.ts': '' }, 'index.ts'],
    ['node dist/apps/api/main.js', { 'apps/api/src/main.ts': '' }, 'apps/api/src/main.ts'],
    [
      'node lib/a.js',
      { 'tsconfig.json': json({ compilerOptions: { outDir: './lib', rootDir: './code' } }), 'code/a.ts': '' },
      'code/a.ts',
    ],
    ['node dist/esm/cli.mjs', { 'src/cli.mts': '' }, 'src/cli.mts'],
    [
      'node dist/index.js',
      {
        'package.json': json({ scripts: { build: 'vite build && esbuild server/index.ts --bundle --outdir=dist' } }),
        'server/index.ts': '',
        'src/index.ts': '',
      },
      'server/index.ts',
    ],
    [
      'node dist/app.cjs',
      {
        'package.json': json({ scripts: { build: 'esbuild server/boot.ts --outfile=dist/app.cjs' } }),
        'server/boot.ts': '',
      },
      'server/boot.ts',
    ],
    ['node dist/index.js', { 'dist/index.js': '', 'src/index.ts': '' }, 'dist/index.js'],
  ] as const)('%s with %j', async (command, texts, entry) => {
    expect(await api(texts, [`startCommand: ${command}`])).toMatchObject({
      foundBy: 'start command',
      entries: [entry],
      unproved: [],
    });
  });

  test('of which no source is found cannot be proved', async () => {
    expect(await api({ 'src/other.ts': '' }, ['startCommand: node dist/index.js'])).toEqual({
      foundBy: 'nothing',
      entries: [],
      loads: [],
      unproved: [
        'render.yaml:4 the start command: `dist/index.js` is no file of the repository, and no source is found that it could be built from',
      ],
    });
  });
});

describe('Python', () => {
  const source: Texts = {
    'pyproject.toml':
      '[project]\nname = "shop"\n[project.scripts]\nshop-api = "shop.main:run"\n[tool.setuptools.package-dir]\n"" = "src"',
    'src/shop/__init__.py': '',
    'src/shop/main.py': 'from .settings import settings\nfrom shop import db\nimport fastapi',
    'src/shop/settings.py': '',
    'src/shop/db/__init__.py': '',
    'src/shop/unused.py': '',
  };
  test.each([
    'uvicorn shop.main:app',
    'uvicorn --app-dir src shop.main:app',
    'python -m shop.main',
    'python src/shop/main.py',
    'poetry run shop-api',
    'uv run shop-api',
    'PYTHONPATH=src gunicorn shop.main:app',
    'fastapi run src/shop/main.py',
    'bash bin/start.sh',
    './bin/serve',
  ])('in a src layout is followed from %s', async (command) => {
    const texts = {
      ...source,
      'bin/start.sh': 'set -e\nexec uvicorn shop.main:app --port "$PORT"',
      'bin/serve': '#!/bin/sh\npython -m shop.main',
    };
    const found = await api(texts, [`startCommand: ${command}`]);
    expect(found).toMatchObject({ foundBy: 'start command', entries: ['src/shop/main.py'], unproved: [] });
    expect(found?.loads).toEqual([
      'src/shop/__init__.py',
      'src/shop/db/__init__.py',
      'src/shop/main.py',
      'src/shop/settings.py',
    ]);
  });

  test('Django loads what its settings name', async () => {
    const texts = {
      'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'proj.settings')",
      'proj/__init__.py': '',
      'proj/settings.py': "INSTALLED_APPS = ['django.contrib.auth', 'shop']\nROOT_URLCONF = 'proj.urls'",
      'proj/urls.py': "urlpatterns = [path('', include('shop.urls'))]",
      'proj/wsgi.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'proj.settings')",
      'shop/__init__.py': '',
      'shop/models.py': '',
      'shop/urls.py': 'from . import views',
      'shop/views.py': '',
      'shop/scripts.py': '',
    };
    const found = await api(texts, ['startCommand: gunicorn proj.wsgi']);
    expect(found?.loads).toEqual([
      'proj/__init__.py',
      'proj/settings.py',
      'proj/urls.py',
      'proj/wsgi.py',
      'shop/__init__.py',
      'shop/models.py',
      'shop/urls.py',
      'shop/views.py',
    ]);
  });
});

describe('an image', () => {
  const node: Texts = {
    'services/api/Dockerfile': [
      'ARG NODE=20',
      'FROM node:${NODE} AS build',
      'WORKDIR /app',
      'COPY package*.json ./',
      'COPY --chown=node services/api ./services/api',
      'RUN npm ci && npm run build',
      'FROM node:20-slim',
      'WORKDIR /srv',
      'COPY --from=build /app/services/api/dist ./dist',
      'COPY services/api/start.sh /usr/local/bin/start.sh',
      'CMD ["node", \\',
      '  "dist/main.js"]',
    ].join('\n'),
    'services/api/src/main.ts': "import './env'",
    'services/api/src/env.ts': '',
    'services/api/start.sh': 'exec node dist/main.js',
    'src/main.ts': '',
  };
  const loads = ['services/api/src/env.ts', 'services/api/src/main.ts'];

  test.each([
    [['runtime: docker', 'dockerfilePath: ./services/api/Dockerfile']],
    [['env: docker', 'dockerfilePath: services/api/Dockerfile', 'dockerContext: .']],
    [['runtime: docker', 'dockerfilePath: services/api/Dockerfile', 'dockerCommand: start.sh']],
  ])('is followed back through its stages: %j', async (fields) => {
    const own = {
      ...node,
      'services/api/Dockerfile': node['services/api/Dockerfile'] ?? '',
      'start.sh': 'exec node /srv/dist/main.js',
    };
    const found = await api(
      fields.join().includes('start.sh')
        ? { ...own, 'services/api/Dockerfile': `${own['services/api/Dockerfile']}\nCOPY start.sh .` }
        : own,
      fields,
    );
    expect(found).toMatchObject({ foundBy: 'Dockerfile', entries: ['services/api/src/main.ts'], loads, unproved: [] });
  });

  test.each([
    ['COPY . .\nCMD uvicorn app.main:app', '.'],
    ['COPY ./app ./app\nENV PORT=80\nENTRYPOINT ["uvicorn"]\nCMD ["app.main:app", "--port", "80"]', '.'],
    ['COPY app /code/lib/app\nENV PYTHONPATH=/code/lib\nCMD ["python", "-m", "app.main"]', '.'],
    ['COPY . .\nENTRYPOINT ["./docker-entrypoint.sh"]\nCMD ["python", "app/main.py"]', '.'],
    ['COPY . .\nCMD ["sh", "-c", "exec python -m app.main"]', '.'],
    ['COPY . /code\nCMD python /code/app/main.py', '.'],
  ])('of Python: %s', async (lines) => {
    const texts = {
      'backend/Dockerfile': `FROM python:3.13\nWORKDIR /code\n${lines}`,
      'backend/docker-entrypoint.sh': 'alembic upgrade head\nexec "$@"',
      'backend/app/__init__.py': '',
      'backend/app/main.py': 'from app import env',
      'backend/app/env.py': '',
    };
    for (const fields of [
      ['rootDir: backend', 'runtime: docker'],
      ['runtime: docker', 'dockerfilePath: backend/Dockerfile', 'dockerContext: backend'],
    ]) {
      const found = await api(texts, fields);
      expect(found).toMatchObject({
        foundBy: 'Dockerfile',
        entries: ['backend/app/main.py'],
        loads: ['backend/app/__init__.py', 'backend/app/env.py', 'backend/app/main.py'],
      });
    }
  });

  test.each([
    [['runtime: docker'], {}, 'render.yaml:4 its Dockerfile `Dockerfile` is not in the repository'],
    [['runtime: docker'], { Dockerfile: 'FROM node' }, 'render.yaml:4 `Dockerfile` does not say what its image starts'],
    [['runtime: image'], {}, 'render.yaml:4 it runs an image that is built elsewhere'],
    [
      ['runtime: docker'],
      { Dockerfile: 'FROM a\nCOPY . .\nCMD ["./server"]' },
      'render.yaml:4 its image: `./server` is no program whose code is read',
    ],
  ])('%j with %j cannot be proved', async (fields, texts, why) => {
    expect(await api(texts, fields)).toEqual({ foundBy: 'nothing', entries: [], loads: [], unproved: [why] });
  });
});

describe('files that a framework loads by their names', () => {
  test('Next', async () => {
    const texts = {
      'package.json': json({ scripts: { start: 'next start', build: 'next build' }, dependencies: { next: '1' } }),
      'src/app/page.tsx': "import { x } from './widget'",
      'src/app/widget.tsx': '',
      'src/app/orphan.tsx': '',
      'src/app/api/pay/route.ts': '',
      'src/middleware.ts': '',
      'next.config.mjs': '',
      'src/app/page.test.tsx': '',
    };
    const found = await api(texts, ['startCommand: npm start']);
    expect(found?.loads).toEqual([
      'next.config.mjs',
      'src/app/api/pay/route.ts',
      'src/app/page.tsx',
      'src/app/widget.tsx',
      'src/middleware.ts',
    ]);
  });

  test('a page of a static site', async () => {
    const texts = {
      'web/index.html':
        '<script src="https://x.example/y.js"></script><script type=module src="/src/main.tsx"></script>',
      'web/src/main.tsx': "import './api'",
      'web/src/api.ts': '',
    };
    expect(await api(texts, ['runtime: static', 'rootDir: web'])).toMatchObject({
      foundBy: 'convention',
      loads: ['web/src/api.ts', 'web/src/main.tsx'],
      unproved: [],
    });
  });
});

describe('what the policy says', () => {
  const texts = {
    'server/main.ts': "import './a'",
    'server/a.ts': '',
    'server/b.ts': '',
    'server/a.test.ts': '',
    'server/readme.md': '',
  };

  test('its entry comes before the start command', async () => {
    const found = await api(texts, ['startCommand: go run .'], { entry: ['server/main.ts'], source: ['server'] });
    expect(found).toEqual({
      foundBy: 'policy entry',
      entries: ['server/main.ts'],
      loads: ['server/a.ts', 'server/main.ts'],
      unproved: [],
    });
  });

  test('an entry that is not there cannot be proved, at the line of the policy', async () => {
    const found = await api(texts, ['startCommand: node server/main.ts'], { entry: ['server/gone.ts'] });
    expect(found).toMatchObject({
      foundBy: 'nothing',
      unproved: ['aduana.yml:1 its entry `server/gone.ts` is no source file of the repository'],
    });
  });

  test('its folders answer where no entry is found', async () => {
    const found = await api(texts, ['startCommand: make serve'], { source: ['server/'] });
    expect(found).toEqual({
      foundBy: 'source folders',
      entries: ['server/main.ts', 'server/a.ts', 'server/b.ts'].sort(),
      loads: ['server/a.ts', 'server/b.ts', 'server/main.ts'],
      unproved: [],
    });
  });

  test('folders without source cannot be proved', async () => {
    const found = await api({}, ['startCommand: make serve'], { source: ['server'] });
    expect(found?.foundBy).toBe('nothing');
    expect(found?.unproved.at(-1)).toBe(
      'aduana.yml:1 the folders that the policy gives it hold no source file in a language that is read',
    );
  });
});

describe('what cannot be proved', () => {
  test.each([
    ['make serve', '`make` is no program whose code is read'],
    ['$START', 'the program that is started is made up at run time'],
    ['npm start', 'no package there has a script `start`'],
    ['uvicorn other.main:app', 'the module `other.main` is none of the repository'],
    ['bash gone.sh', '`gone.sh` is no script of the repository'],
    ['bundle exec puma -C config/puma.rb', '`puma` runs Ruby, which is not read'],
    ['node $TOKEN/x.js', 'the file that `node` starts is made up at run time: `$TOKEN/x.js`'],
  ])('%s', async (command, why) => {
    expect((await api({ 'x.py': '' }, [`startCommand: ${command}`]))?.unproved).toEqual([
      `render.yaml:4 the start command: ${why}`,
    ]);
  });

  test('nothing at all', async () => {
    expect((await api({}, ['runtime: node']))?.unproved).toEqual([
      'render.yaml:2 nothing says which file it starts with',
    ]);
  });

  test('a dynamic import and one that leads nowhere, at their lines', async () => {
    const texts = { 'a.ts': "import './gone';\nawait import(name);\nimport './b';", 'b.ts': '' };
    expect(await api(texts, ['startCommand: tsx a.ts'])).toMatchObject({
      loads: ['a.ts', 'b.ts'],
      unproved: [
        'a.ts:1 the import `./gone` leads to no file of the repository',
        'a.ts:2 the module to load is made up at run time',
      ],
    });
  });

  test('a secret in a command is in no answer', async () => {
    const secret = ['sk', 'live', 'a1B2c3D4e5F6g7H8i9J0k1L2'].join('_');
    for (const command of [
      `run --token=${secret}`,
      `API_KEY=${secret} make`,
      `env KEY=${secret} ./x`,
      `sh -c "KEY=${secret} ${secret}"`,
      `node ${secret}.js`,
    ]) {
      const codes = await attributed({ 'render.yaml': blueprint(`startCommand: ${command}`) });
      expect(JSON.stringify([...codes])).not.toContain(secret.slice(8, 20));
    }
  });
});

describe('size and circles', () => {
  test('each file is parsed once for all services, and files that nobody loads are not', async () => {
    const texts: Record<string, string> = { 'unused.ts': "import './x0'" };
    for (let i = 0; i < 10_000; i++)
      texts[`x${i}.ts`] = `import './x${(i + 1) % 10_000}'; import './x${(i * 7) % 10_000}';`;
    texts['render.yaml'] = [
      'services:',
      ...['a', 'b'].map((name) => `  - { type: worker, name: ${name}, startCommand: tsx x0.ts }`),
    ].join('\n');
    const tree = treeOf(texts);
    const codes = await attributed(texts, [], tree);
    expect([...codes.values()].map(({ modules }) => modules.size)).toEqual([10_000, 10_000]);
    expect(tree.parsed.has('unused.ts')).toBe(false);
    expect(codes.get('b')?.modules.get('x0.ts')?.chain).toEqual(['x0.ts']);
  });

  test('scripts that start one another end', async () => {
    const texts = {
      'package.json': json({ scripts: { start: 'npm run a', a: 'npm run start && npm run a', prestart: './s.sh' } }),
      's.sh': './s.sh\nnpm start',
    };
    expect(await api(texts, ['startCommand: npm start'])).toMatchObject({ entries: [] });
  });

  test('names of prototypes are names', async () => {
    const texts = {
      '__proto__.ts': "import './constructor'",
      'constructor.ts': '',
      'package.json':
        '{"__proto__":{"scripts":{"start":"node x"}},"scripts":{"__proto__":"tsx __proto__.ts","constructor":"tsx constructor.ts"}}',
    };
    expect((await api(texts, ['startCommand: npm run __proto__']))?.loads).toEqual(['__proto__.ts', 'constructor.ts']);
    expect((await api(texts, ['startCommand: npm run toString']))?.loads).toEqual([]);
  });
});

test('an image copies a package to another place than it has', async () => {
  const texts = {
    Dockerfile: 'FROM python\nWORKDIR /srv\nCOPY services/api/code/app ./app\nCMD ["uvicorn", "app.main:app"]',
    'services/api/code/app/main.py': 'from app import env',
    'services/api/code/app/env.py': '',
    'services/other/app/main.py': '',
  };
  expect((await api(texts, ['runtime: docker']))?.loads).toEqual([
    'services/api/code/app/env.py',
    'services/api/code/app/main.py',
  ]);
});
