import { readFile } from 'node:fs/promises'

export interface Counts {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** A file that could not be loaded has no test that failed, so it counts as one itself. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Counts {
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + notLoaded.length }
}

/** A journey that succeeds only when repeated has failed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** What the report says; a run that failed without saying where, or that left no report, counts as one failure. */
export async function readCounts(
  file: string,
  count: ((report: VitestReport) => Counts) | ((report: PlaywrightReport) => Counts),
  succeeded: boolean,
): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 1 }
  // Written a moment ago by a tool whose version is pinned.
  const counts = count(JSON.parse(text) as VitestReport & PlaywrightReport)
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
