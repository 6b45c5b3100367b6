import { z } from 'zod';
import type { LiveEnvGroup, LiveService, LiveState } from '../../model/live-render.ts';
import { baseAddress } from '../http/base-address.ts';
import { type HttpClient, type HttpLimits, httpClient } from '../http/http-client.ts';
import type { LiveRender } from '../ports.ts';
import { type Listing, listAll, refusalOf } from './pages.ts';

export interface RenderOptions {
  /** Reaches Render's API and nothing else. */
  readonly key: string;
  /** Default: https://api.render.com/v1 */
  readonly baseUrl?: string;
  readonly offline: boolean;
  /** For the proxies alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
}

const RENDER = 'https://api.render.com/v1';

/**
 * Render's API, reading only. Names of variables stand beside their values there: such answers are read byte by byte and only the
 * names are kept. Source: https://api-docs.render.com/reference/introduction
 */
export const liveRender = (options: RenderOptions): LiveRender => ({
  async look(of) {
    const base = baseAddress(options.baseUrl ?? RENDER);
    if (!base.ok) return unavailable(`the address of its API ${base.problem}`);
    if (options.offline) return unavailable('this run makes no network request');
    const client = httpClient({
      base: base.url,
      environment: options.environment,
      signal: options.signal,
      headers: { authorization: `Bearer ${options.key}` },
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    try {
      return await ask(client, of);
    } finally {
      await client.close();
    }
  },
});

const unavailable = (why: string): LiveState => ({
  status: 'unavailable',
  reason: `Render could not be asked: ${why}.`,
});

const ask = async (client: Pick<HttpClient, 'send'>, of: Parameters<LiveRender['look']>[0]): Promise<LiveState> => {
  const services = await listAll(client, 'services', SERVICE);
  if (!services.ok) return unavailable(services.reason);
  const groups = await listAll(client, 'env-groups', GROUP);
  if (!groups.ok) return unavailable(groups.reason);
  const live: LiveService[] = [];
  for (const { service } of services.items) {
    const names = of.services.includes(service.name) ? await serviceNames(client, service.id) : NO_NAMES;
    if (!names.ok) return unavailable(names.reason);
    const list = service.serviceDetails?.ipAllowList;
    live.push({
      name: service.name,
      type: TYPES[service.type] ?? service.type,
      names: names.items,
      ...(list == null ? {} : { ipAllowList: list.map(({ cidrBlock }) => cidrBlock) }),
    });
  }
  const envGroups: LiveEnvGroup[] = [];
  for (const group of groups.items) {
    const names = of.envGroups.includes(group.name) ? await groupNames(client, group.id) : NOTHING_HELD;
    if ('reason' in names) return unavailable(names.reason);
    envGroups.push({ name: group.name, services: group.serviceLinks.map(({ name }) => name), ...names });
  }
  return { status: 'answered', services: live, envGroups };
};

const NO_NAMES: Listing<string> = { ok: true, items: [] };
const NOTHING_HELD = { names: [], secretFiles: [] };

const serviceNames = async (client: Pick<HttpClient, 'send'>, id: string): Promise<Listing<string>> => {
  const listed = await listAll(
    client,
    `services/${encodeURIComponent(id)}/env-vars`,
    ENV_VAR,
    new Set(['key', 'cursor']),
  );
  return listed.ok ? { ok: true, items: listed.items.map(({ envVar }) => envVar.key) } : listed;
};

const groupNames = async (
  client: Pick<HttpClient, 'send'>,
  id: string,
): Promise<Pick<LiveEnvGroup, 'names' | 'secretFiles'> | { readonly reason: string }> => {
  const answer = await client.send({
    method: 'GET',
    path: `env-groups/${encodeURIComponent(id)}`,
    keepsTextsOf: new Set(['key', 'name']),
  });
  const refusal = refusalOf(answer);
  if (refusal !== undefined || answer.status === 'failed') return { reason: refusal ?? '' };
  const read = GROUP_NAMES.safeParse(answer.body);
  if (!read.success) return { reason: 'it answered in a shape that is not documented' };
  return {
    names: read.data.envVars.map(({ key }) => key),
    secretFiles: read.data.secretFiles.map(({ name }) => name),
  };
};

/** What the API calls a type, in the words of a Blueprint. */
const TYPES: Readonly<Record<string, string>> = {
  static_site: 'static',
  web_service: 'web',
  private_service: 'pserv',
  background_worker: 'worker',
  cron_job: 'cron',
};

const text = z.string().min(1).max(1024);

const SERVICE = z.object({
  service: z.object({
    id: text,
    name: text,
    type: text,
    serviceDetails: z
      .object({ ipAllowList: z.array(z.object({ cidrBlock: z.string().max(100) })).nullish() })
      .nullish(),
  }),
});

const GROUP = z.object({
  id: text,
  name: text,
  serviceLinks: z.array(z.object({ name: text })).default([]),
});

const ENV_VAR = z.object({ envVar: z.object({ key: text }) });

const GROUP_NAMES = z.object({
  envVars: z.array(z.object({ key: text })).default([]),
  secretFiles: z.array(z.object({ name: text })).default([]),
});
