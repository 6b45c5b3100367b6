import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FakeSecret } from './fake-secrets.ts';
import { type RenderServer, startRenderServer } from './render-server.ts';

/** What a loopback Render has, by names: `render.json` beside a fixture. */
export interface RenderState {
  readonly services: readonly {
    readonly name: string;
    /** In the words of Render's API: `web_service`, `background_worker`. */
    readonly type: string;
    readonly envVars?: readonly string[];
    readonly ipAllowList?: readonly string[];
  }[];
  readonly envGroups?: readonly {
    readonly name: string;
    readonly services: readonly string[];
    readonly envVars?: readonly string[];
  }[];
}

/** The key of the loopback Render. */
export const RENDER_KEY = ['kQ4jW9xV', '6bN1zH5c'].join('');

/** The value that every variable has there, and that nobody may see. */
export const VALUE_IN_RENDER: FakeSecret = {
  value: 'Zq9X7vK3wTz8Rm2Y',
  hidden: ['Zq9X7vK3wTz8Rm2Y', RENDER_KEY],
};

/** The state beside a fixture; undefined where there is none. */
export const renderState = async (folder: string): Promise<RenderState | undefined> => {
  const text = await readFile(join(folder, 'render.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
};

/** Serves a state on this machine until it is closed. */
export const serveRender = ({ services, envGroups = [] }: RenderState): Promise<RenderServer> =>
  startRenderServer({
    key: RENDER_KEY,
    services: services.map(({ envVars = [], ipAllowList, ...service }) => ({
      ...service,
      envVars: valued(envVars),
      ...(ipAllowList === undefined
        ? {}
        : { ipAllowList: ipAllowList.map((cidrBlock) => ({ cidrBlock, description: 'from a test' })) }),
    })),
    envGroups: envGroups.map(({ envVars = [], ...group }) => ({ ...group, envVars: valued(envVars) })),
  });

const valued = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, VALUE_IN_RENDER.value]));
