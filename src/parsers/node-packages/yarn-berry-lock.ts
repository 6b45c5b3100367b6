import type { Found, Lock, Locked, Wanted } from './lock.ts';
import { lockBuilder, namedTexts } from './lock-builder.ts';
import { nameAndRest, sourceOf, sourceOfTarball } from './references.ts';
import { type Branch, branchOf, textAt } from './tree.ts';
import { wantedIn } from './wanted.ts';

const MOST_OF_A_NAME = 20;

/** yarn.lock as Yarn 2 and later write it. https://yarnpkg.com/advanced/lexicon */
export const yarnBerryLock = (path: string, root: Branch): Lock => {
  const builder = lockBuilder(path);
  const descriptors = new Map<string, Found>();
  const named = new Map<string, number[]>();
  const importers = new Map<string, readonly Wanted[]>();
  const places: { readonly index: number; readonly entry: Branch }[] = [];
  for (const [key, { value, line, column }] of root) {
    if (key === '__metadata') continue;
    const entry = branchOf(value);
    const { name, rest } = nameAndRest(textAt(entry, 'resolution') ?? '');
    const isOwn = textAt(entry, 'linkType') === 'soft';
    if (rest.startsWith('workspace:')) {
      const folder = rest.slice('workspace:'.length);
      importers.set(folder === '.' ? '' : folder, wantedIn(entry));
    }
    const version = textAt(entry, 'version') ?? '';
    const index = isOwn ? 'own' : builder.add({ name, version, source: sourceOfLocator(name, rest), line, column });
    if (typeof index === 'number') {
      places.push({ index, entry });
      for (const descriptor of key.split(', ')) {
        const of = nameAndRest(descriptor).name;
        const all = named.get(of);
        if (all === undefined) named.set(of, [index]);
        else if (all.length < MOST_OF_A_NAME) all.push(index);
      }
    }
    for (const descriptor of key.split(', ')) descriptors.set(descriptor.replace(/::.*$/s, ''), index);
  }
  const exactly = (name: string, wanted: string): Found =>
    descriptors.get(`${name}@${wanted}`) ?? descriptors.get(`${name}@npm:${wanted}`);
  for (const { index, entry } of places) {
    const needs = builder.packages[index]?.needs;
    for (const [name, wanted] of namedTexts(entry, ['dependencies'])) {
      const found = exactly(name, wanted);
      if (typeof found === 'number') needs?.push(found);
      // A resolution of the root manifest leads it elsewhere: any of that name may be meant.
      else if (found === undefined) needs?.push(...(named.get(name) ?? []));
    }
  }
  return {
    format: 'yarn-berry',
    packages: builder.packages,
    importers,
    find: (_, { name, wanted }) => {
      const found = exactly(name, wanted);
      return found ?? (/^(?:catalog|patch):/.test(wanted) ? named.get(name)?.[0] : undefined);
    },
    problems: builder.problems(),
  };
};

/** `npm:1.0.0`, `patch:name@npm%3A1.0.0#…`, a URL: what stands behind the name in a resolution. */
const sourceOfLocator = (name: string, rest: string): Locked['source'] => {
  if (rest.startsWith('npm:')) return 'registry';
  if (rest.startsWith('patch:')) {
    const patched = rest.slice('patch:'.length).replace(/%3a/gi, ':').replace(/%40/g, '@').replace(/%2f/gi, '/');
    return sourceOf(nameAndRest(patched).rest.replace(/#.*$/s, ''));
  }
  const source = sourceOf(rest);
  return source === 'url' ? sourceOfTarball(name, rest) : source;
};
