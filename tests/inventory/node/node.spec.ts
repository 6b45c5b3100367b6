import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/model/dependency.ts';
import { nodeManifests } from '../../../src/parsers/node-packages/node-manifests.ts';
import { ANSWERS } from './answers.ts';
import { PUBLISHED, publishedFolder, WRITTEN, writtenFolder } from './lockfiles.ts';
import { installManagers, type ManagerName } from './managers.ts';

// The packages and versions that we read from a lockfile are those that its package manager reads from it.

const manifestIn = async (folder: string): Promise<Manifest> => {
  const paths = readdirSync(folder);
  const [manifest, ...others] = await nodeManifests({
    paths,
    read: async (path) => readFileSync(join(folder, path), 'utf8'),
  });
  if (manifest === undefined || others.length > 0) throw new Error(`${others.length + 1} manifests in ${folder}`);
  return manifest;
};

const compare = async (manager: ManagerName, folder: string, what: string): Promise<void> => {
  const manifest = await manifestIn(folder);
  const theirs = await ANSWERS[manager](folder);
  const ours = new Set(manifest.packages.map(({ name, version }) => `${name}@${version}`));
  const onlyOurs = [...ours].filter((one) => !theirs.has(one)).sort();
  const onlyTheirs = [...theirs].filter((one) => !ours.has(one)).sort();
  console.info(`${what}: ${ours.size} packages, ${theirs.size} by ${manager}`);
  expect({ onlyOurs, onlyTheirs, problems: manifest.problems }).toEqual({ onlyOurs: [], onlyTheirs: [], problems: [] });
  expect(ours.size).toBeGreaterThan(0);
};

beforeAll(installManagers);

describe('a published lockfile', () => {
  test.each(PUBLISHED)('$lockfile of $spec', async (published) => {
    await compare(published.manager, await publishedFolder(published), `${published.spec} ${published.lockfile}`);
  });
});

describe('a lockfile that a package manager writes for a published package.json', () => {
  test.for(WRITTEN)('$spec by $manager $install', async (written, { skip }) => {
    const what = `${written.spec} ${written.install.join(' ')}`;
    const folder = await writtenFolder(written);
    if (folder === undefined) return skip(`${written.manager} cannot reach the registry: ${what} was NOT compared`);
    await compare(written.manager, folder, what);
  });
});
