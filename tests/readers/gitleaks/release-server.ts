import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ReleaseServer {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** The paths that were asked for. */
  readonly requests: readonly string[];
}

/** A server on loopback that answers every request with `answer`; it ends with the test, whatever hangs on it. */
export const releaseServer = async (answer: RequestListener): Promise<ReleaseServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
};
