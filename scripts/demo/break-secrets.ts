import { fakeSecret } from '../../tests/support/fake-secrets.ts';
import type { Breakage } from './breakage.ts';

const LEAKED = `STRIPE = "${fakeSecret('stripe-live-key').value}"\n`;

export const secretBreakages: readonly Breakage[] = [
  {
    rule: 'secrets/committed-secret',
    what: 'a payment key in the code',
    apply: ({ write }) => write('services/worker/keys.py', LEAKED),
  },
  {
    rule: 'secrets/committed-secret',
    what: 'the same, deleted again by the next commit',
    apply: async ({ write, remove, commit }) => {
      await write('services/worker/keys.py', LEAKED);
      await commit('Try it out');
      await remove('services/worker/keys.py');
      await commit('Clean up');
    },
  },
  {
    rule: 'secrets/committed-secret',
    what: 'the same, declared binary in .gitattributes',
    apply: async ({ write }) => {
      await write('.gitattributes', 'services/worker/keys.py binary\n');
      await write('services/worker/keys.py', LEAKED);
    },
  },
  {
    rule: 'secrets/committed-secret',
    what: 'the same, in UTF-16',
    apply: ({ write }) => write('services/worker/keys.txt', Buffer.from(`\ufeff${LEAKED}`, 'utf16le')),
  },
  {
    rule: 'secrets/tracked-env-file',
    what: 'an .env file, past .gitignore',
    apply: ({ write }) => write('.env', `ENCRYPTION_KEY_AES256=${fakeSecret('base64-key').value}\n`),
  },
  {
    rule: 'secrets/tracked-private-key',
    what: 'a private key for deploying',
    apply: ({ write }) => write('deploy/id_rsa', `${fakeSecret('private-key').value}\n`),
  },
  {
    rule: 'secrets/tracked-key-store',
    what: 'a bundle of certificate and private key',
    apply: ({ write }) => write('deploy/livestreamsell.p12', Buffer.from([0x30, 0x82, 0x0a, 0x01, 0x02, 0x01, 0x03])),
  },
];
