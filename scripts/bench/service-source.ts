import { randomNumbers } from './source-text.ts';

export const SOURCE_FILES = 10_000;

/** What one file of the made-up code is about: its language, who it imports, and whether it speaks of the environment. */
interface Module {
  readonly index: number;
  readonly imports: readonly number[];
  readonly speaks: boolean;
  readonly usesSettings: boolean;
  readonly length: number;
}

interface Flavour {
  readonly folder: string;
  readonly path: (index: number) => string;
  readonly settings: readonly [path: string, text: string];
  readonly text: (module: Module, random: () => number) => string;
}

const NAMES = 'order payment cart seller stream buyer label refund session invoice coupon ledger'.split(' ');
const SECRETS = ['DATABASE_URL', 'OPENAI_API_KEY', 'STRIPE_SECRET_KEY', 'FB_APP_SECRET', 'REDIS_URL', 'JWT_SECRET'];

const one = <T>(of: readonly T[], random: () => number): T => of[Math.floor(random() * of.length)] as T;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many of a service's files its entry reaches: each loads the next three, until there are so many. */
const REACHED = 800;
const PER_SERVICE = 2000;

const script = (folder: string, extension: string, isTyped: boolean): Flavour => {
  const type = (name: string) => (isTyped ? `: ${name}` : '');
  const pathOf = (index: number) =>
    index === 0 ? `src/index.${extension}` : `src/part-${index % 40}/module-${index}.${extension}`;
  const specifier = (from: number, to: number) =>
    `${from === 0 ? '.' : '..'}/part-${to % 40}/module-${to}.${isTyped ? 'js' : extension}`;
  const line = (random: () => number): string => {
    const [a, b, c] = [one(NAMES, random), one(NAMES, random), one(NAMES, random)];
    const number = Math.floor(random() * 1000);
    return one(
      [
        `  const ${a}Total = ${b}s.reduce((sum, { amount }) => sum + amount * ${number}, 0);`,
        `  if (${b}s.length > ${number}) {\n    log.info(\`the ${a} of \${${c}.id} has \${${b}s.length} entries\`);\n  }`,
        `  // The ${a} of a ${b} is kept until its ${c} has been confirmed by the ${b}.`,
        `  await store.save({ kind: '${a}-${c}', ${b}: ${c}.${a}Id, at: new Date(${number}), state: { retries: ${number} } });`,
        `  for (const ${a}Item of ${b}s.filter((each) => each.${c}Id !== undefined)) await send('${a}.${c}', ${a}Item);`,
        `  events.emit('${a.toUpperCase()}_${b.toUpperCase()}', { ${b}s, environment: 'shop-${number}' });`,
      ].slice(0, random() < 0.02 ? 6 : 5),
      random,
    );
  };
  return {
    folder,
    path: pathOf,
    settings: [
      `src/settings.${extension}`,
      `export const requireEnv = (name${type('string')})${type('string')} => {\n  const value = process.env[name];\n  if (value === undefined) throw new Error(name);\n  return value;\n};\n`,
    ],
    text: ({ index, imports, speaks, usesSettings, length }, random) => {
      const head = [
        `import { EventEmitter } from 'node:events';`,
        ...imports.map((to) => `import { handle${to} } from '${specifier(index, to)}';`),
        ...(usesSettings
          ? [`import { requireEnv } from '${index === 0 ? '.' : '..'}/settings.${isTyped ? 'js' : extension}';`]
          : []),
        '',
        'const events = new EventEmitter();',
        ...(speaks ? [`const url = process.env.${one(SECRETS, random)} ?? '';`] : []),
        ...(usesSettings ? [`const key = requireEnv('${one(SECRETS, random)}');`] : []),
      ];
      const body = functions(length, (number) => {
        const [a, b] = [one(NAMES, random), one(NAMES, random)];
        const name = number === 0 ? `handle${index}` : `${a}${capital(b)}${number}`;
        return [
          `\nexport async function ${name}(${NAMES.map((each) => `${each}${type('Entry')}`).join(', ')}, store${type('Store')}) {`,
          ...Array.from({ length: 12 }, () => line(random)),
          `  return ${number === 0 && imports.length > 0 ? imports.map((to) => `handle${to}`).join(' ?? ') : `${a}.${b}s`};`,
          '}',
        ].join('\n');
      });
      return `${head.join('\n')}\n${body}\n`;
    },
  };
};

const python = (folder: string): Flavour => {
  const root = folder.replaceAll('/', '.');
  const line = (random: () => number): string => {
    const [a, b, c] = [one(NAMES, random), one(NAMES, random), one(NAMES, random)];
    const number = Math.floor(random() * 1000);
    return one(
      [
        `    ${a}_total = sum(entry.amount * ${number} for entry in ${b}s)`,
        `    if len(${b}s) > ${number}:\n        log.info("the ${a} of %s has %d entries", ${c}.id, len(${b}s))`,
        `    # The ${a} of a ${b} is kept until its ${c} has been confirmed by the ${b}.`,
        `    await store.save({"kind": "${a}-${c}", "${b}": ${c}.${a}_id, "state": {"retries": ${number}}})`,
        `    for ${a}_item in [each for each in ${b}s if each.${c}_id is not None]:\n        await send("${a}.${c}", ${a}_item)`,
        `    emit("${a.toUpperCase()}_${b.toUpperCase()}", ${b}s, environment="shop-${number}")`,
      ].slice(0, random() < 0.02 ? 6 : 5),
      random,
    );
  };
  return {
    folder,
    path: (index) => (index === 0 ? 'main.py' : `part_${index % 40}/module_${index}.py`),
    settings: ['settings.py', 'import os\n\n\ndef require_env(name: str) -> str:\n    return os.environ[name]\n'],
    text: ({ index, imports, speaks, usesSettings, length }, random) => {
      const head = [
        'import logging',
        ...(speaks ? ['import os'] : []),
        'from dataclasses import dataclass',
        '',
        ...imports.map((to) => `from ${root}.part_${to % 40}.module_${to} import handle_${to}`),
        ...(usesSettings ? [`from ${root}.settings import require_env`] : []),
        '',
        'log = logging.getLogger(__name__)',
        ...(speaks ? [`URL = os.environ.get("${one(SECRETS, random)}")`] : []),
        ...(usesSettings ? [`KEY = require_env("${one(SECRETS, random)}")`] : []),
      ];
      const body = functions(length, (number) => {
        const [a, b] = [one(NAMES, random), one(NAMES, random)];
        return [
          `\n\nasync def ${number === 0 ? `handle_${index}` : `${a}_${b}_${number}`}(${NAMES.join(', ')}, store) -> None:`,
          `    """Keeps the ${a} of each ${b} in the store."""`,
          ...Array.from({ length: 12 }, () => line(random)),
          `    return ${a}.${b}s`,
        ].join('\n');
      });
      return `${head.join('\n')}\n${body}\n`;
    },
  };
};

const functions = (length: number, make: (number: number) => string): string => {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) parts.push(make(parts.length));
  return parts.join('\n');
};

const SERVICES: readonly Flavour[] = [
  script('services/api', 'ts', true),
  script('services/hooks', 'js', false),
  script('services/feed', 'ts', true),
  python('services/worker'),
  python('services/reports'),
];

/** The n-th file of each service: path and text. One in ten speaks of the environment, one in ten asks the settings for a variable. */
export function* serviceSources(): Generator<readonly [path: string, text: string]> {
  const random = randomNumbers(20_261_121);
  for (const { folder, path, settings, text } of SERVICES) {
    yield [`${folder}/${settings[0]}`, settings[1]];
    for (let index = 0; index < PER_SERVICE - 1; index++) {
      const imports = [1, 2, 3].map((next) => index * 3 + next).filter((next) => next < REACHED);
      const module = {
        index,
        imports,
        speaks: index % 10 === 3,
        usesSettings: index % 10 === 6,
        length: 2000 + random() * 11_800,
      };
      yield [`${folder}/${path(index)}`, text(module, random)];
    }
  }
}

const START: Readonly<Record<string, string>> = {
  'services/api': 'npx tsx services/api/src/index.ts',
  'services/hooks': 'node services/hooks/src/index.js',
  'services/feed': 'npx tsx services/feed/src/index.ts',
  'services/worker': 'python -m services.worker.main',
  'services/reports': 'python -m services.reports.main',
};

/** The Blueprint and the policy of these services. */
export const SERVICE_DECLARATIONS: readonly (readonly [path: string, text: string])[] = [
  [
    'render.yaml',
    `services:\n${SERVICES.map(({ folder }) => {
      const runtime = START[folder]?.startsWith('python') ? 'python' : 'node';
      const variables = SECRETS.map((name) => `      - { key: ${name}, sync: false }\n`).join('');
      return `  - type: worker\n    name: ${folder.slice(9)}\n    runtime: ${runtime}\n    buildCommand: 'true'\n    startCommand: ${START[folder]}\n    envVars:\n${variables}`;
    }).join('')}`,
  ],
  [
    'aduana.yml',
    `version: 1\nsecrets:\n${SECRETS.map((name) => `  ${name}: { class: shop }\n`).join('')}services:\n${SERVICES.map(
      ({ folder }) => `  ${folder.slice(9)}: { source: [${folder}], may-hold: { classes: [shop] } }\n`,
    ).join('')}access:\n  cannot-prove: fail\nfail-on: medium\n`,
  ],
  ['package.json', '{ "name": "shop", "type": "module", "private": true }\n'],
];
