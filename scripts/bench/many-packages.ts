import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../example-repository.ts';

export const MANIFESTS = 50;
export const PACKAGES = 5000;

/** Known to the advisories of this repository, and in every manifest: nobody should be asked about them more than once. */
const VULNERABLE: readonly (readonly [name: string, version: string])[] = [
  ['axios', '0.21.1'],
  ['jsonwebtoken', '8.5.1'],
  ['lodash', '4.17.20'],
  ['minimist', '1.2.5'],
];

const DEPENDABOT = `version: 2
updates:
  - package-ecosystem: npm
    directories: ['/*']
    schedule: { interval: weekly }
`;

/** A git repository of one commit whose `manifests` npm projects install `PACKAGES / MANIFESTS` packages each. The caller removes it. */
export const manyPackages = async (manifests: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'aduana-packages-'));
  for (let service = 0; service < manifests; service++) await writeProject(join(folder, `service-${service}`), service);
  await mkdir(join(folder, '.github'));
  await writeFile(join(folder, '.github/dependabot.yml'), DEPENDABOT);
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=packages');
  return folder;
};

/** How many versions of packages there are in all manifests together, each counted once. */
export const distinctPackages = (manifests: number): number =>
  manifests * (PACKAGES / MANIFESTS - VULNERABLE.length) + VULNERABLE.length;

export const removeRepository = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** A chain, so that the ways to the packages are as long as they get. */
const writeProject = async (folder: string, service: number): Promise<void> => {
  const name = (index: number) => `package-${service}-${index}`;
  const own = PACKAGES / MANIFESTS - VULNERABLE.length;
  const dependencies = { [name(0)]: '1.0.0', ...Object.fromEntries(VULNERABLE) };
  const packages = Object.fromEntries([
    ['', { name: `service-${service}`, dependencies }],
    ...Array.from({ length: own }, (_, index) => [
      `node_modules/${name(index)}`,
      { version: '1.0.0', ...(index + 1 < own ? { dependencies: { [name(index + 1)]: '1.0.0' } } : {}) },
    ]),
    ...VULNERABLE.map(([vulnerable, version]) => [`node_modules/${vulnerable}`, { version }]),
  ]);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: `service-${service}`, dependencies }, null, 2));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }, null, 2));
};
