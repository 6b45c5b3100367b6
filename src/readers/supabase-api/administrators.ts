import { z } from 'zod';
import type { AdministratorLook } from '../../model/rotation-proof.ts';
import { baseAddress } from '../http/base-address.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { httpClient } from '../http/http-client.ts';

export interface SupabaseAccess {
  /** Reaches the Management API and nothing else. */
  readonly token: string;
  /** Another place that speaks the Management API, for tests. */
  readonly apiUrl?: string;
  /** For the proxies alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
}

const SUPABASE = 'https://api.supabase.com';
const LIMITS = { timeoutSeconds: 15, attempts: 3, longestWaitSeconds: 20, connections: 1, maxBytes: 4 * 1024 * 1024 };

/** Names and addresses of people are left behind. */
const MEMBER = z.object({ role_name: z.string().max(100), mfa_enabled: z.boolean() });

/** https://supabase.com/docs/guides/platform/access-control */
const ADMINISTRATORS: ReadonlySet<string> = new Set(['owner', 'administrator']);

/**
 * How many owners and administrators an organisation of Supabase has, and how many of them sign in without a second factor. Never
 * throws. Source: https://supabase.com/docs/reference/api/v1-list-organization-members
 */
export const supabaseAdministrators = async (
  organization: string,
  { token, apiUrl = SUPABASE, environment, signal }: SupabaseAccess,
): Promise<AdministratorLook> => {
  const base = baseAddress(apiUrl);
  if (!base.ok) return notSeen(`the address of its API ${base.problem}`);
  const headers = { authorization: `Bearer ${token}` };
  const client = httpClient({ base: base.url, environment, signal, headers, limits: LIMITS });
  const path = `/v1/organizations/${encodeURIComponent(organization)}/members`;
  const answer = await client.send({ method: 'GET', path });
  await client.close();
  const refusal = refusalOf(answer);
  if (refusal !== undefined || answer.status === 'failed') return notSeen(refusal ?? '');
  const read = z.array(MEMBER).safeParse(answer.body);
  if (!read.success) return notSeen('it answered in a shape that is not documented');
  const administrators = read.data.filter(({ role_name: role }) => ADMINISTRATORS.has(role.toLowerCase()));
  if (administrators.length === 0) return notSeen('it names no owner and no administrator');
  return {
    seen: true,
    administrators: administrators.length,
    withoutFactor: administrators.filter(({ mfa_enabled: has }) => !has).length,
  };
};

const notSeen = (why: string): AdministratorLook => ({
  seen: false,
  why: `Supabase was not asked who signs in how: ${why}.`,
});

const refusalOf = (answer: HttpAnswer): string | undefined => {
  if (answer.status === 'failed') return `it ${answer.reason}`;
  return answer.code === 200 ? undefined : (REFUSALS[answer.code] ?? `it answered ${answer.code}`);
};

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'it does not know the token: make a new one and put it into SUPABASE_ACCESS_TOKEN',
  403: 'the token may not read the members of the organisation',
  404: 'it knows no organisation of that name',
};
