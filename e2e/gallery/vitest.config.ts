import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `node node_modules/vitest/vitest.mjs run --config e2e/gallery/vitest.config.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  // One browser at a time: on two cores a second one only makes both late.
  test: {
    fileParallelism: false,
    include: ['e2e/gallery/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
