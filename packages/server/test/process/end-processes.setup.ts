import { afterAll } from 'vitest'
import { endProcesses } from './end-with-test-file.ts'

// Here and not where processes are started: a worker loads that once, and a setup file again for each test file.
afterAll(endProcesses)
