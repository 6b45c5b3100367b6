import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ManagerName, runManager } from './managers.ts';

/** `name@version` of what a package manager says that a folder's lockfile installs. */
export type Answer = ReadonlySet<string>;

interface NpmNode {
  /** The package's own name; its key is the folder's, which for an alias is another one. */
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly missing?: boolean;
  readonly from?: string;
  readonly dependencies?: Readonly<Record<string, NpmNode>>;
  readonly devDependencies?: Readonly<Record<string, NpmNode>>;
  readonly optionalDependencies?: Readonly<Record<string, NpmNode>>;
}

const eachNode = (root: NpmNode, visit: (name: string, node: NpmNode) => void): void => {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const section of [node.dependencies, node.devDependencies, node.optionalDependencies]) {
      for (const [name, below] of Object.entries(section ?? {})) {
        visit(name, below);
        open.push(below);
      }
    }
  }
};

/** https://docs.npmjs.com/cli/v11/commands/npm-ls */
const npm = async (folder: string): Promise<Answer> => {
  const found = new Set<string>();
  eachNode(
    JSON.parse(await runManager('npm', ['ls', '--package-lock-only', '--all', '--long', '--json'], folder)),
    (key, node) => {
      const isLocal = node.resolved?.startsWith('file:') ?? false;
      if (node.version !== undefined && !isLocal) found.add(`${node.name ?? key}@${node.version}`);
    },
  );
  return found;
};

/** pnpm 10 lists a lockfile; older ones list what they believe to have installed, which is a copy of it. */
const pnpm =
  (manager: ManagerName) =>
  async (folder: string): Promise<Answer> => {
    const found = new Set<string>();
    const isOld = manager !== 'pnpm10';
    if (isOld && !existsSync(join(folder, 'node_modules/.modules.yaml'))) {
      mkdirSync(join(folder, 'node_modules/.pnpm'), { recursive: true });
      cpSync(join(folder, 'pnpm-lock.yaml'), join(folder, 'node_modules/.pnpm/lock.yaml'));
      const settings = { hoistPattern: [], layoutVersion: 5, registries: { default: 'https://registry.example/' } };
      const included = { dependencies: true, devDependencies: true, optionalDependencies: true };
      writeFileSync(join(folder, 'node_modules/.modules.yaml'), JSON.stringify({ ...settings, included }));
    }
    const args = ['list', ...(isOld ? [] : ['--lockfile-only']), '--json', '--depth', 'Infinity', '-r'];
    for (const project of JSON.parse(await runManager(manager, args, folder))) {
      eachNode(project, (key, { from, version = '' }) => {
        if (!version.startsWith('link:')) found.add(`${from ?? key}@${version}`);
      });
    }
    return found;
  };

interface YarnTree {
  readonly name: string;
  readonly shadow?: boolean;
  readonly children?: readonly YarnTree[];
}

/** https://classic.yarnpkg.com/lang/en/docs/cli/list/ */
const yarn1 = async (folder: string): Promise<Answer> => {
  const found = new Set<string>();
  const lines = (await runManager('yarn1', ['list', '--json', '--no-progress'], folder)).split('\n');
  const tree = lines.map((line) => JSON.parse(line)).find(({ type }) => type === 'tree');
  const open: YarnTree[] = [...tree.data.trees];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.shadow) continue;
    found.add(node.name);
    open.push(...(node.children ?? []));
  }
  return found;
};

/** https://yarnpkg.com/cli/info */
const berry = async (folder: string): Promise<Answer> => {
  const found = new Set<string>();
  for (const line of (await runManager('berry', ['info', '--all', '--recursive', '--json'], folder)).split('\n')) {
    const { value, children } = JSON.parse(line);
    const name = value.slice(0, value.indexOf('@', 1));
    if (!value.includes('@workspace:')) found.add(`${name}@${children.Version}`);
  }
  return found;
};

/** https://bun.com/docs/pm/cli/pm#ls */
const bun = async (folder: string): Promise<Answer> => {
  const found = new Set<string>();
  for (const line of (await runManager('bun', ['pm', 'ls', '--all'], folder)).split('\n').slice(1)) {
    const [, name] = /── (\S+)/.exec(line) ?? [];
    if (name !== undefined && !name.includes('@workspace:')) found.add(name);
  }
  return found;
};

export const ANSWERS: Readonly<Record<ManagerName, (folder: string) => Promise<Answer>>> = {
  npm,
  pnpm7: pnpm('pnpm7'),
  pnpm8: pnpm('pnpm8'),
  pnpm10: pnpm('pnpm10'),
  yarn1,
  berry,
  bun,
};
