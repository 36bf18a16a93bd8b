import { defineConfig } from 'vitest/config'
import { maxWorkers } from '../../vitest.workers.config.ts'

export default defineConfig({
  test: {
    name: 'domain',
    include: ['src/**/*.test.ts'],
    // Rules are functions without a memory, so test files can share what a worker has loaded.
    isolate: false,
    maxWorkers,
  },
})
