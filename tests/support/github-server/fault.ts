import type { ServerResponse } from 'node:http';

/** How a route fails. */
export type Failing =
  | { readonly code: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** Nothing is ever answered. */
  | 'hangs'
  /** The connection breaks before the answer. */
  | 'cut-off'
  /** The connection breaks within the answer. */
  | 'half'
  /** A page of a proxy, with 200. */
  | 'html'
  /** JSON of another shape, with 200. */
  | 'other-shape'
  /** More than anybody reads. */
  | 'endless';

export interface Fault {
  /** `POST /repos/{owner}/{repo}/check-runs`, as the route is written; absent: every route. */
  readonly route?: string;
  /** How often it fails before it works; absent: always. */
  readonly times?: number;
  /** What was asked is done all the same: only the answer fails. */
  readonly afterwards?: boolean;
  readonly fails: Failing;
}

export const fail = (response: ServerResponse, fails: Failing): void => {
  if (fails === 'hangs') return;
  if (fails === 'cut-off') {
    response.destroy();
    return;
  }
  if (fails === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to the wifi</html>');
    return;
  }
  if (fails === 'other-shape') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"message":[["?"]]}');
    return;
  }
  if (fails === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' });
    response.write('[{"id":', () => response.destroy());
    return;
  }
  if (fails === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, ' ')));
    };
    response.on('drain', more);
    more();
    return;
  }
  const { code, headers = {}, body = { message: 'a fault of this test' } } = fails;
  response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};
