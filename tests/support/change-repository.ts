import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type ShopRepository, shopRepository } from './shop-repository.ts';

/** What a change writes by path: null deletes, `{ link }` is a symbolic link. */
export type Writing = Readonly<Record<string, string | null | { readonly link: string }>>;

/** A base, a change that starts from it, and both merged as GitHub merges them. */
export interface ChangeRepository {
  readonly shop: ShopRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

export const changeRepository = async (base: Writing, change: Writing): Promise<ChangeRepository> => {
  const shop = await shopRepository({ 'notes.md': 'A shop.\n' });
  await write(shop, base);
  const start = await shop.commit('the shop');
  await shop.git('switch', '--quiet', '--create', 'feature');
  await write(shop, change);
  const head = await shop.commit('the change');
  await shop.git('switch', '--quiet', '--detach', start);
  await shop.git('merge', '--quiet', '--no-ff', '--message=merge', head);
  return { shop, base: start, head, merge: await shop.git('rev-parse', 'HEAD') };
};

const write = async (shop: ShopRepository, files: Writing) => {
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === 'string') await shop.write(path, content);
    else await rm(join(shop.path, path), { force: true, recursive: true });
    if (typeof content === 'object' && content !== null) await symlink(content.link, join(shop.path, path));
  }
};

/** An event as the runner tells it, and the commit that is checked out for it. */
export interface ToldEvent {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
}

const pullRequest = ({ base, head, merge }: ChangeRepository, from: string, login = 'ana'): ToldEvent => ({
  name: 'pull_request',
  payload: {
    pull_request: {
      user: { login },
      base: { sha: base, repo: { full_name: 'acme/shop' } },
      head: { sha: head, repo: { full_name: from } },
    },
  },
  sha: merge,
});

/** The events on which a change is judged. */
export const CHANGE_EVENTS: Readonly<Record<string, (change: ChangeRepository) => ToldEvent>> = {
  pull_request: (change) => pullRequest(change, 'acme/shop'),
  'pull_request from a fork': (change) => pullRequest(change, 'mallory/shop'),
  'pull_request of Dependabot': (change) => pullRequest(change, 'acme/shop', 'dependabot[bot]'),
  merge_group: ({ base, merge }) => ({
    name: 'merge_group',
    payload: { merge_group: { base_sha: base, head_sha: merge, base_ref: 'refs/heads/main' } },
    sha: merge,
  }),
  push: ({ base, head }) => ({
    name: 'push',
    payload: { before: base, after: head, ref: 'refs/heads/main', repository: { default_branch: 'main' } },
    sha: head,
  }),
};
