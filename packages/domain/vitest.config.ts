import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'domain',
    include: ['src/**/*.test.ts'],
    // Rules are functions without a memory, so test files can share what a worker has loaded.
    isolate: false,
    // As many as for the server: projects that run side by side have to agree.
    maxWorkers: 2,
  },
})
