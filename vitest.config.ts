import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.test.tsx',
      'e2e/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'bench/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // On two busy cores a property over many situations takes its time; the clock must not decide who passes.
    testTimeout: 60_000,
    // A test that leaves the clock or the random seed changed must not decide how the next one goes.
    restoreMocks: true,
    unstubEnvs: true,
  },
});
