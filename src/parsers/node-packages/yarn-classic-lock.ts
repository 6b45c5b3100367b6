import type { Found, Lock } from './lock.ts';
import { lockBuilder, namedTexts } from './lock-builder.ts';
import { aliasOf, nameAndRest, sourceOf, sourceOfTarball } from './references.ts';
import { textAt } from './tree.ts';
import type { ClassicEntry } from './yarn-classic-entries.ts';

/** yarn.lock as Yarn 1 writes it. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
export const yarnClassicLock = (path: string, entries: readonly ClassicEntry[]): Lock => {
  const builder = lockBuilder(path);
  const patterns = new Map<string, Found>();
  const added = entries.map(({ patterns: [first = '', ...others], line, fields }) => {
    const { name, rest } = nameAndRest(first);
    const resolved = textAt(fields, 'resolved') ?? '';
    const isOwn = rest.startsWith('link:');
    const asked = sourceOf(rest);
    const source = asked === 'url' ? sourceOfTarball(name, resolved || rest) : asked;
    const version = textAt(fields, 'version') ?? '';
    const found = { name: aliasOf(rest)?.name ?? name, version, source, line, column: 1 };
    const index = isOwn ? 'own' : builder.add(found);
    for (const pattern of [first, ...others]) patterns.set(pattern, index);
    return index;
  });
  for (const [n, { fields }] of entries.entries()) {
    const index = added[n];
    if (typeof index !== 'number') continue;
    for (const [name, wanted] of namedTexts(fields, ['dependencies', 'optionalDependencies'])) {
      const found = patterns.get(`${name}@${wanted}`);
      if (typeof found === 'number') builder.packages[index]?.needs.push(found);
    }
  }
  return {
    format: 'yarn-classic',
    packages: builder.packages,
    importers: new Map(),
    find: (_, { name, wanted }) => patterns.get(`${name}@${wanted}`) ?? patterns.get(wanted === '' ? name : ''),
    problems: builder.problems(),
  };
};
