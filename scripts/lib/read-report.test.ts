import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest, readCounts } from './read-report.ts'

const folder = await mkdtemp(join(tmpdir(), 'tidemark-report-'))
afterAll(() => rm(folder, { recursive: true }))

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }

test('a test file that could not be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      passed,
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 1, failed: 2 })
})

test('a journey that succeeds only when repeated has failed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 3,
    failed: 2,
  })
})

test('a run that ends badly though every test passed counts as one failure', async () => {
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 0, testResults: [passed] }))
  expect(await readCounts(file, countVitest, false)).toEqual({ passed: 1, failed: 1 })
  expect(await readCounts(file, countVitest, true)).toEqual({ passed: 1, failed: 0 })
})

test('a run that left no report counts as one failure', async () => {
  expect(await readCounts(join(folder, 'missing.json'), countVitest, true)).toEqual({ passed: 0, failed: 1 })
})
