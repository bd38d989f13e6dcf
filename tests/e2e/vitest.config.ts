import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: they share the machine, and a slow answer must not look like a wrong one. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    retry: 0,
  },
});
