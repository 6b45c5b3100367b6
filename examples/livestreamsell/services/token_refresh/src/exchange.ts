import { Secret } from './secret.ts';

const TOKEN_ENDPOINT = 'https://graph.facebook.com/v24.0/oauth/access_token';
const TIMEOUT_MS = 20_000;
// Meta leaves `expires_in` out for tokens without an end; look again after the usual sixty days.
const USUAL_LIFETIME_SECONDS = 60 * 24 * 60 * 60;

export interface MetaApp {
  readonly id: string;
  readonly secret: Secret;
}

/** Meta gave no token. The message holds nothing of what was sent or answered. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}

/** A fresh long-lived token for the one we hold. Sent as a form, so that no secret stands in a URL. */
export const exchange = async (app: MetaApp, token: Secret): Promise<{ token: Secret; expiresAt: Date }> => {
  const response = await fetch(TOKEN_ENDPOINT, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    body: new URLSearchParams({
      grant_type: 'fb_exchange_token',
      client_id: app.id,
      client_secret: app.secret.reveal(),
      fb_exchange_token: token.reveal(),
    }),
  });
  if (!response.ok) throw new ExchangeError(`Meta answered ${response.status}`);
  // The error of the parser would quote the answer, which holds a token.
  const answer: Record<string, unknown> = Object(await response.json().catch(() => undefined));
  const { access_token: fresh, expires_in: lifetime = USUAL_LIFETIME_SECONDS } = answer;
  if (typeof fresh !== 'string' || fresh === '' || !Number.isSafeInteger(lifetime)) {
    throw new ExchangeError('Meta answered without a token');
  }
  return { token: new Secret(fresh), expiresAt: new Date(Date.now() + Number(lifetime) * 1000) };
};
