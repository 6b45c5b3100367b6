import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// `npm run test:corpus`: real Blueprints that are no part of this repository. They lie beside it, or where
// ADUANA_BLUEPRINT_CORPUS says. Without them the run fails: a corpus that is not there proves nothing.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../../..'),
    include: ['tests/{env-groups,exposure}/corpus/corpus.spec.ts'],
    testTimeout: 60_000,
  },
});
