import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { actionsRoutes } from './github-server/actions.ts';
import { checkRoutes } from './github-server/checks.ts';
import { codeScanningRoutes } from './github-server/code-scanning.ts';
import { contentsRoutes } from './github-server/contents.ts';
import { type Fault, fail } from './github-server/fault.ts';
import { issueRoutes } from './github-server/issues.ts';
import { repositoryRoutes } from './github-server/repository.ts';
import { type Answer, notFound, type Route, refused } from './github-server/route.ts';
import { freshState, type GitHubState, type Permission } from './github-server/state.ts';

// GitHub's REST API on this machine, as a GitHub Enterprise serves it (below /api/v3), in the shapes of https://docs.github.com/en/rest.
// A new route is a line in a file of tests/support/github-server/.

const ROUTES: readonly Route[] = [
  ...issueRoutes,
  ...checkRoutes,
  ...codeScanningRoutes,
  ...contentsRoutes,
  ...repositoryRoutes,
  ...actionsRoutes,
];

export interface GitHubServerOptions {
  /** Default: FAKE_GITHUB_TOKEN. */
  readonly token?: string;
  readonly state?: Partial<GitHubState>;
  readonly faults?: readonly Fault[];
}

export interface SeenRequest {
  readonly method: string;
  /** Below the API's address, with its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface GitHubServer {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly token: string;
  /** What the repository holds now; may be changed at any time. */
  readonly state: GitHubState;
  /** May be changed at any time. */
  readonly faults: Fault[];
  readonly requests: readonly SeenRequest[];
  /** `POST /repos/acme/shop/check-runs`, in order, without queries. */
  readonly said: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const FAKE_GITHUB_TOKEN = `ghs_${'aduanaTest'.repeat(3)}123456`;

const BASES = ['/api/v3', '/api'];

/** Serves until it is closed. It keeps no process alive. */
export const startGitHubServer = async (options: GitHubServerOptions = {}): Promise<GitHubServer> => {
  const token = options.token ?? FAKE_GITHUB_TOKEN;
  const state = freshState(options.state);
  const faults = [...(options.faults ?? [])];
  const requests: SeenRequest[] = [];
  const failures = new Map<Fault, number>();
  let url = '';
  const failingAt = (route: Route | undefined): Fault | undefined =>
    faults.find((fault) => {
      if (fault.route !== undefined && fault.route !== nameOf(route)) return false;
      const count = failures.get(fault) ?? 0;
      failures.set(fault, count + 1);
      return count < (fault.times ?? Number.POSITIVE_INFINITY);
    });
  const server = createServer(async (request, response) => {
    const path = below(request.url ?? '');
    const body = await bodyOf(request);
    requests.push({ method: request.method ?? '', path, authorization: request.headers.authorization, body });
    const [route, params] = routeOf(request.method, path);
    const fault = failingAt(route);
    const call = { params, query: new URL(path, url).searchParams, body, base: url, url: path, state };
    const isKnown = [`token ${token}`, `Bearer ${token}`].includes(request.headers.authorization ?? '');
    if (fault !== undefined) {
      if (fault.afterwards === true) route?.answer(call);
      fail(response, fault.fails);
    } else if (!isKnown) send(response, refused(401, 'Bad credentials'));
    else if (route === undefined || !isHere(params, state)) send(response, notFound());
    else send(response, isAllowed(route, state) ? route.answer(call) : forbidden(route));
  });
  // Somebody takes it for a proxy: that is noted, and refused without a word.
  server.on('connect', ({ method = '', url: path = '', headers }, socket) => {
    requests.push({ method, path, authorization: headers.authorization, body: {} });
    socket.destroy();
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  return {
    url,
    token,
    state,
    faults,
    requests,
    said: () => requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

const below = (url: string): string => {
  const base = BASES.find((one) => url.startsWith(`${one}/`)) ?? '';
  return url.slice(base.length);
};

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
};

const nameOf = (route: Route | undefined): string | undefined => route && `${route.method} ${route.path}`;

const PATTERNS = ROUTES.map((route) => {
  const pattern = route.path.replace(/\{(\w+)(\+?)\}/g, (_all, name, more) => `(?<${name}>${more ? '.+' : '[^/]+'})`);
  return [route, new RegExp(`^${pattern}$`)] as const;
});

const routeOf = (method: string | undefined, path: string): [Route | undefined, Readonly<Record<string, string>>] => {
  for (const [route, pattern] of PATTERNS) {
    const match = route.method === method ? pattern.exec(path.split('?')[0] ?? '') : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return [route, Object.fromEntries(params)];
  }
  return [undefined, {}];
};

const isHere = ({ owner, repo }: Readonly<Record<string, string>>, state: GitHubState): boolean =>
  owner === undefined || `${owner}/${repo}` === state.repository;

const isAllowed = ({ needs }: Route, { permissions }: GitHubState): boolean =>
  needs.length === 0 ||
  needs.some(([name, level]) => permissions[name] === 'write' || (level === 'read' && permissions[name] === 'read'));

const forbidden = ({ needs }: Route): Answer => ({
  ...refused(403, 'Resource not accessible by integration'),
  headers: { 'x-accepted-github-permissions': needs.map(([name, level]) => `${named(name)}=${level}`).join('; ') },
});

const named = (permission: Permission): string => permission.replaceAll('-', '_');

const send = (response: ServerResponse, { code, body, headers = {} }: Answer): void => {
  response.writeHead(code, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-remaining': '4999',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};
