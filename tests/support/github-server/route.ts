import type { GitHubState, Permission } from './state.ts';

export interface Call {
  /** The `{names}` of the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the request; `{}` without one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the server is: `http://127.0.0.1:1234/api/v3`. */
  readonly base: string;
  /** Path and query of the request. */
  readonly url: string;
  readonly state: GitHubState;
}

export interface Answer {
  readonly code: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's address, such as `/repos/{owner}/{repo}/issues`; `{path+}` takes slashes too. */
  readonly path: string;
  /** One of these is enough; none: the token alone is. Reading metadata is always allowed. */
  readonly needs: readonly (readonly [Permission, 'read' | 'write'])[];
  readonly answer: (call: Call) => Answer;
}

export const ok = (body: unknown, code = 200): Answer => ({ code, body });

export const refused = (code: number, message: string): Answer => ({
  code,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(code) },
});

export const notFound = (): Answer => refused(404, 'Not Found');

/** A page of a list, as `page` and `per_page` ask for it, with GitHub's `link` header. */
export const paged = (
  items: readonly unknown[],
  call: Call,
  wrap: (items: readonly unknown[]) => unknown = (all) => all,
): Answer => {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const at = (number: number, rel: string) => {
    const url = new URL(call.base + call.url);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [at(page - 1, 'prev')] : []),
    ...(page < last ? [at(page + 1, 'next'), at(last, 'last')] : []),
    ...(page > 1 ? [at(1, 'first')] : []),
  ];
  return {
    code: 200,
    body: wrap(items.slice((page - 1) * size, page * size)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
};

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
