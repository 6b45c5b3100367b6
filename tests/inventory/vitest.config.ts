import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// `npm run test:inventory`: what we read from lockfiles that nobody here wrote, held against the package managers' own answer.
// It needs the package registries, and keeps what it fetched in `.cache/inventory`.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/inventory/**/*.spec.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
