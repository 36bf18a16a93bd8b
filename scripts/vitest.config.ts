import { defineConfig } from 'vitest/config'
import { maxWorkers } from '../vitest.workers.config.ts'

export default defineConfig({ test: { name: 'scripts', maxWorkers, include: ['**/*.test.ts'] } })
