import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time is spent waiting for processes and browsers.
    maxWorkers: '100%',
    // Real processes and browsers take their time on a busy machine; nothing here measures speed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
