import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { exchange, ExchangeError } from '../src/exchange.ts';
import { Secret } from '../src/secret.ts';

const APP = { id: '1203', secret: new Secret('of-the-app') };

/** Exchanges `held` while Meta answers this; tells what Meta was asked. */
const exchanged = async (t: TestContext, answer: Response) => {
  const asked = t.mock.method(globalThis, 'fetch', async () => answer);
  const fresh = await exchange(APP, new Secret('held'));
  return { fresh, request: new Request(...(asked.mock.calls[0]?.arguments as unknown as Parameters<typeof fetch>)) };
};

test('sends every secret in the form and none in the address', async (t) => {
  const { fresh, request } = await exchanged(t, Response.json({ access_token: 'fresh', expires_in: 60 }));
  assert.equal(fresh.token.reveal(), 'fresh');
  assert.equal(request.url, 'https://graph.facebook.com/v24.0/oauth/access_token');
  assert.deepEqual(Object.fromEntries(await request.formData()), {
    grant_type: 'fb_exchange_token',
    client_id: '1203',
    client_secret: 'of-the-app',
    fb_exchange_token: 'held',
  });
});

test('a token without an end is looked at again after sixty days', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 1) });
  const { fresh } = await exchanged(t, Response.json({ access_token: 'fresh' }));
  assert.equal(fresh.expiresAt.toISOString(), '2026-12-31T00:00:00.000Z');
});

for (const [what, answer] of [
  ['a refusal', Response.json({ error: { message: 'of-the-app is wrong' } }, { status: 400 })],
  ['no token', Response.json({ expires_in: 60 })],
  ['what is not JSON', new Response('held')],
  ['nothing', Response.json(null)],
] as const) {
  test(`${what} is an error that quotes nothing`, async (t) => {
    await assert.rejects(exchanged(t, answer), (error: Error) => {
      assert.ok(error instanceof ExchangeError);
      assert.match(error.message, /^Meta answered (400|without a token)$/);
      return true;
    });
  });
}
