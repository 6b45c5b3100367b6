import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { advisories, advisoriesFor, applies, type OsvRecord } from './advisories.ts';

// OSV on this machine, in the shapes of https://google.github.io/osv.dev/api/: for tests, demo and benchmark.

export interface LoggedRequest {
  readonly method: string;
  /** With its query, below the base path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed body of a POST. */
  readonly body: unknown;
}

export interface OsvServerOptions {
  /** Stands before every path of the API: `/osv`. */
  readonly basePath?: string;
  /** Advisories of one query on one page. Default: all. */
  readonly pageSize?: number;
  /** Names withdrawn advisories too, as a mirror does that knows no better. OSV itself does not. */
  readonly namesWithdrawn?: boolean;
  /** The advisories of a package, instead of the real ones. */
  readonly answer?: (ecosystem: string, name: string, version: string) => readonly Pick<OsvRecord, 'id' | 'modified'>[];
  /** The record of an id, instead of the real one. */
  readonly record?: (id: string) => unknown;
  /** Answers in the server's place when it returns true. The request is logged already, so that its number can be asked. */
  readonly instead?: (
    request: LoggedRequest,
    response: ServerResponse,
    log: readonly LoggedRequest[],
  ) => boolean | Promise<boolean>;
}

export interface OsvServer {
  /** The base of the API, without a slash at its end. */
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: readonly LoggedRequest[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

interface Query {
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly version?: string;
  readonly page_token?: string;
}

/** Serves the advisories of `tests/support/advisories` until it is closed. It keeps no process alive. */
export const startOsvServer = async (options: OsvServerOptions = {}): Promise<OsvServer> => {
  const { basePath = '' } = options;
  const requests: LoggedRequest[] = [];
  let now = 0;
  let most = 0;
  const server = createServer(async (incoming, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const full = incoming.url ?? '';
    const path = full.startsWith(basePath) ? full.slice(basePath.length) : `outside the base: ${full}`;
    const { method = '', headers } = incoming;
    const request = { method, path, headers, body: parsed(Buffer.concat(chunks).toString()) };
    requests.push(request);
    if (await options.instead?.(request, response, requests)) return;
    const [code, body] = answerTo(request, options);
    sendJson(response, code, body);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    requests,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

export const sendJson = (response: ServerResponse, code: number, body: unknown): void => {
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Answer = readonly [code: number, body: unknown];

/** The codes of gRPC, which stands behind OSV's HTTP. */
const refusal = (code: number, grpc: number, message: string): Answer => [code, { code: grpc, message }];

const answerTo = ({ method, path, body }: LoggedRequest, options: OsvServerOptions): Answer => {
  if (method === 'POST' && path === '/v1/querybatch') return batch(body, options);
  const [, id] = /^\/v1\/vulns\/([^/?]+)$/.exec(path) ?? [];
  if (method !== 'GET' || id === undefined) return refusal(404, 5, 'Not Found');
  const name = decodeURIComponent(id);
  const found = options.record === undefined ? advisories.find((each) => each.id === name) : options.record(name);
  return found === undefined ? refusal(404, 5, 'Bug not found.') : [200, found];
};

const batch = (body: unknown, options: OsvServerOptions): Answer => {
  const { queries } = (body ?? {}) as { readonly queries?: readonly Query[] };
  if (!Array.isArray(queries)) return refusal(400, 3, 'Invalid query.');
  if (queries.length > 1000) return refusal(400, 3, 'Too many queries.');
  if (queries.some((query) => !query.package?.name || !query.package.ecosystem || !query.version)) {
    return refusal(400, 3, 'Invalid query.');
  }
  return [200, { results: queries.map((query) => result(query, options)) }];
};

const result = (query: Query, { answer = advisoriesFor, namesWithdrawn, pageSize = Infinity }: OsvServerOptions) => {
  const { ecosystem = '', name = '' } = query.package ?? {};
  const version = query.version ?? '';
  const withdrawn = advisories.filter(
    (each) => each.withdrawn !== undefined && applies(each, ecosystem, name, version),
  );
  const all = [...answer(ecosystem, name, version), ...(namesWithdrawn ? withdrawn : [])];
  const from = Number(query.page_token ?? 0);
  const vulns = all.slice(from, from + pageSize).map(({ id, modified }) => ({ id, modified }));
  const isMore = from + pageSize < all.length;
  return { ...(vulns.length === 0 ? {} : { vulns }), ...(isMore ? { next_page_token: String(from + pageSize) } : {}) };
};
