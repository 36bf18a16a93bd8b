import { defineConfig } from 'vitest/config'
import { maxWorkers } from '../../vitest.workers.config.ts'

export default defineConfig({
  // The rules are read from their sources, so no build of the domain has to run first.
  ssr: { resolve: { conditions: ['source', 'node'] } },
  resolve: {
    // Sources would get graphql's .mjs and installed packages its .js: two copies, which refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/database/database-server.setup.ts'],
    setupFiles: ['reflect-metadata', './test/process/end-processes.setup.ts'],
    pool: 'forks',
    // Test files share what a worker has loaded, as requests share it in the product: loading it costs more than most of them.
    isolate: false,
    maxWorkers,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
