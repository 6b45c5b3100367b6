import { configDefaults, defineConfig } from 'vitest/config';

const onWindows = process.platform === 'win32';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What speaks about POSIX signals and modes has nothing to say on Windows.
    exclude: [...configDefaults.exclude, ...(onWindows ? ['tests/**/*.posix.test.ts'] : [])],
    globalSetup: ['tests/support/native-gitleaks.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
