import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Git } from './git.ts';

/** Where the clone came from, and how git may reach it. */
export interface Remote {
  readonly url: string;
  /** The only protocol that git is allowed for it. */
  readonly protocol: 'https' | 'ssh' | 'file';
  /** `http.extraHeader` as actions/checkout leaves it in the clone's config: a credential. Never an argument, never in a message. */
  readonly extraHeader?: string;
}

/** The remote `origin`, or undefined where there is none that may be used. Nothing else of the clone's config is taken over. */
export const readOrigin = async (git: Git, root: string): Promise<Remote | undefined> => {
  const written = await value(git, ['--get', 'remote.origin.url']);
  const remote = written === undefined ? undefined : reachable(written, root);
  if (remote?.protocol !== 'https') return remote;
  const extraHeader = await value(git, ['--get-urlmatch', 'http.extraHeader', remote.url]);
  return extraHeader === undefined ? remote : { ...remote, extraHeader };
};

const value = async (git: Git, question: readonly string[]): Promise<string | undefined> => {
  const answer = (await git.answer(['config', '-z', ...question]))?.toString();
  const [first] = answer?.split('\0') ?? [];
  return first === undefined || first === '' ? undefined : first;
};

/** Other transports, such as `ext::`, could start any program: https://git-scm.com/docs/git-remote-ext */
const reachable = (url: string, root: string): Remote | undefined => {
  if (/\p{Cc}/u.test(url) || url.startsWith('-')) return undefined;
  if (url.startsWith('https://')) return { url, protocol: 'https' };
  if (url.startsWith('ssh://')) return { url, protocol: 'ssh' };
  if (url.startsWith('file://')) return { url, protocol: 'file' };
  if (url.includes('://')) return undefined;
  const path = isAbsolute(url) ? url : resolve(root, url);
  if (existsSync(path)) return { url: path, protocol: 'file' };
  return /^[^/:]+:[^:]/.test(url) ? { url, protocol: 'ssh' } : undefined;
};
