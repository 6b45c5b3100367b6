import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { Sealer } from '../src/sealing.ts';
import { Secret } from '../src/secret.ts';

const keyOf = (bytes: Uint8Array) => new Secret(Buffer.from(bytes).toString('base64'));
const sealer = new Sealer(keyOf(randomBytes(32)));

test('opens what it sealed', () => {
  const token = randomBytes(32).toString('hex');
  assert.equal(sealer.open(sealer.seal(new Secret(token), '42'), '42').reveal(), token);
});

test('opens what tests/test_sealing.py opens: the worker and this service share one format', () => {
  const counting = new Sealer(keyOf(Uint8Array.from({ length: 32 }, (_, index) => index)));
  const sealed = 'yGN6OKR0bHvPeSjo7t7umzpAkv3TMNfCYVYYap6/4KdJRQkr8Q5rN+cC/lCZ2g==';
  assert.equal(counting.open(sealed, '42').reveal(), 'page 42 says hello');
});

test('seals the same token differently each time', () => {
  assert.notEqual(sealer.seal(new Secret('token'), '42'), sealer.seal(new Secret('token'), '42'));
});

test('refuses what was sealed for another page', () => {
  const sealed = sealer.seal(new Secret('token'), '42');
  assert.throws(() => sealer.open(sealed, '43'));
});

test('refuses what was changed or cut short', () => {
  const raw = Buffer.from(sealer.seal(new Secret('token'), '42'), 'base64');
  for (let end = 0; end < raw.length; end += 1) {
    assert.throws(() => sealer.open(raw.subarray(0, end).toString('base64'), '42'));
    const changed = Buffer.from(raw);
    changed.writeUInt8(raw.readUInt8(end) ^ 1, end);
    assert.throws(() => sealer.open(changed.toString('base64'), '42'));
  }
});

for (const bytes of [0, 16, 31, 33]) {
  test(`refuses a key of ${bytes} bytes`, () => {
    assert.throws(() => new Sealer(keyOf(randomBytes(bytes))), RangeError);
  });
}

test('a secret shows its value to nobody who does not ask for it', () => {
  const secret = new Secret('hidden');
  for (const shown of [inspect(secret), JSON.stringify({ secret }), `${secret}`]) assert.ok(!shown.includes('hidden'));
});
