import { defineConfig } from 'vitest/config'
import { maxWorkers } from '../../vitest.workers.config.ts'

export default defineConfig({
  // Rules and product are read from their sources, so that nothing of them has to be built for their types.
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    name: 'bench',
    maxWorkers,
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
