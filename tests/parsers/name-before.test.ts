import { expect, test } from 'vitest';
import { nameBefore } from '../../src/parsers/name-before.ts';

test.each([
  ['const apiToken = "', 'apiToken'],
  ['STRIPE_SECRET_KEY=', 'STRIPE_SECRET_KEY'],
  ['  "client_secret": "', 'client_secret'],
  ["process.env.TOKEN || '", 'TOKEN'],
  ['      - key: STRIPE_SECRET_KEY\n        value: ', 'STRIPE_SECRET_KEY'],
  ['{ "name": "OPENAI_API_KEY", "value": "', 'OPENAI_API_KEY'],
  ['- name: OPENAI_API_KEY\n  value: "', 'OPENAI_API_KEY'],
  ['- key: A\n  sync: false\n- key: B\n  value: ', 'B'],
  ['- key: A\n  note: x\n  value: ', 'value'],
  ['value: ', 'value'],
  ['nothing of the kind ', undefined],
])('%j: %s', (before, name) => {
  expect(nameBefore(before)).toBe(name);
});
