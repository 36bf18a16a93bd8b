import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from './fingerprint.ts'
import { countPlaywright, countVitest, readCounts } from './read-report.ts'
import { run } from './run.ts'
import { judge, type Result } from './step.ts'
import { buildDirectory, inPackage, program, root } from './workspace.ts'

/** Every test of every package, in one run. */
export async function runVitest(env: NodeJS.ProcessEnv): Promise<Result> {
  const report = join(buildDirectory, 'vitest.json')
  await rm(report, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { succeeded, output } = await run({ program: program('vitest'), args, cwd: root, env, live: true })
  return { ...(await readCounts(report, countVitest, succeeded)), output }
}

/** The journeys, in a real browser. */
export async function runJourneys(env: NodeJS.ProcessEnv): Promise<Result> {
  const report = join(buildDirectory, 'playwright.json')
  await rm(report, { force: true })
  const { succeeded, output } = await run({
    program: program('playwright', 'e2e'),
    args: ['test', '--reporter=list,json'],
    cwd: inPackage('e2e'),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    live: true,
  })
  return { ...(await readCounts(report, countPlaywright, succeeded)), output }
}

/** A folder with tests that no configuration would run is a failure, not a pass. */
export async function checkEverySuiteIsConfigured(): Promise<Result> {
  const configs = {
    domain: 'vitest.config.ts',
    server: 'vitest.config.ts',
    client: 'vitest.config.ts',
    bench: 'vitest.config.ts',
    e2e: 'playwright.config.ts',
  }
  const missing: string[] = []
  for (const [name, config] of Object.entries(configs)) {
    if (existsSync(inPackage(name, config))) continue
    const files = await listFiles(inPackage(name))
    if (files.some((file) => /\.(test|spec)\.ts$/.test(file))) missing.push(`packages/${name}/${config}`)
  }
  return judge(missing.length === 0, `There are tests, but no ${missing.join(', ')}.`)
}

export function hasJourneys(): boolean {
  return existsSync(inPackage('e2e', 'playwright.config.ts'))
}
