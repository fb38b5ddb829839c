import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that leaves the clock or the random seed changed must not decide how the next one goes.
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/src/**/*.test.tsx',
            'packages/*/test/**/*.test.ts',
            'bench/**/*.test.ts',
            'test/**/*.test.ts',
          ],
          // Vitest leaves a core free for itself; of two that would be half of them.
          maxWorkers: '100%',
          // On two busy cores a property over many situations takes its time; the clock must not decide who passes.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          // One browser at a time: on two cores a second one only makes both late.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
