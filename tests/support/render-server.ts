import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

// Render's API on this machine, reading only, in the shapes of https://api-docs.render.com/reference: for tests and the demo.

export interface FakeService {
  readonly name: string;
  readonly type: string;
  readonly envVars?: Readonly<Record<string, string>>;
  readonly ipAllowList?: readonly { readonly cidrBlock: string; readonly description: string }[];
}

export interface FakeEnvGroup {
  readonly name: string;
  readonly services: readonly string[];
  readonly envVars?: Readonly<Record<string, string>>;
  readonly secretFiles?: Readonly<Record<string, string>>;
}

export interface RenderServerOptions {
  readonly key: string;
  readonly services: readonly FakeService[];
  readonly envGroups: readonly FakeEnvGroup[];
  /** Answers in the server's place when it returns true; requests count from 1. */
  readonly instead?: (request: IncomingMessage, response: ServerResponse, count: number) => boolean;
}

export interface RenderServer {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves until it is closed. It keeps no process alive. */
export const startRenderServer = async (options: RenderServerOptions): Promise<RenderServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (options.instead?.(request, response, requests.length)) return;
    const [code, body] = answerTo(request, options);
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

const answerTo = ({ url = '', headers }: IncomingMessage, options: RenderServerOptions): [number, unknown] => {
  if (headers.authorization !== `Bearer ${options.key}`) return [401, { message: 'Unauthorized' }];
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const limit = Number(searchParams.get('limit') ?? 20);
  const page = <Item>(items: readonly Item[]): readonly (Item & { cursor: string })[] => {
    const from = Number(searchParams.get('cursor') ?? 0);
    return items.slice(from, from + limit).map((item, i) => ({ ...item, cursor: String(from + i + 1) }));
  };
  const path = pathname.replace(/^\/v1\//, '');
  if (path === 'services')
    return [200, page(options.services.map((service, i) => ({ service: serviceOf(service, i) })))];
  if (path === 'env-groups')
    return [200, options.envGroups.slice(0, limit).map((group, i) => groupOf(group, i, options))];
  const [, kind, id = '', rest] = /^(services|env-groups)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const index = Number(id.replace(/^\D+/, ''));
  if (kind === 'services' && rest === 'env-vars') {
    const vars = Object.entries(options.services[index]?.envVars ?? {});
    return [200, page(vars.map(([key, value]) => ({ envVar: { key, value } })))];
  }
  const group = options.envGroups[index];
  if (kind === 'env-groups' && rest === undefined && group !== undefined) {
    const { envVars = {}, secretFiles = {} } = group;
    return [
      200,
      {
        ...groupOf(group, index, options),
        envVars: Object.entries(envVars).map(([key, value]) => ({ key, value })),
        secretFiles: Object.entries(secretFiles).map(([name, content]) => ({ name, content })),
      },
    ];
  }
  return [404, { message: 'not found' }];
};

const serviceOf = ({ name, type, ipAllowList }: FakeService, i: number) => ({
  id: `srv-${i}`,
  name,
  type,
  ownerId: 'tea-1',
  suspended: 'not_suspended',
  serviceDetails: { region: 'frankfurt', plan: 'starter', ...(ipAllowList === undefined ? {} : { ipAllowList }) },
});

const groupOf = ({ name, services }: FakeEnvGroup, i: number, options: RenderServerOptions) => ({
  id: `evg-${i}`,
  name,
  ownerId: 'tea-1',
  serviceLinks: services.map((service) => ({
    id: `srv-${options.services.findIndex((one) => one.name === service)}`,
    name: service,
    type: 'web',
  })),
});
