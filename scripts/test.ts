import { mkdir } from 'node:fs/promises'
import { buildPackages } from './lib/build-packages.ts'
import { findChromium } from './lib/find-chromium.ts'
import { checkGeneratedFiles } from './lib/generated-files.ts'
import { gently, run } from './lib/run.ts'
import { judge, runSteps, type Step } from './lib/step.ts'
import { checkEverySuiteIsConfigured, hasJourneys, runJourneys, runVitest } from './lib/suites.ts'
import { buildDirectory, inPackage, program, root } from './lib/workspace.ts'

/** `pnpm test`: everything that must hold. A plain check counts as one test; the last line says how many held. */
function check(name: string, tool: string, args: string[], packageName?: string): Step {
  return {
    name,
    run: async () => {
      const cwd = packageName ? inPackage(packageName) : root
      const { succeeded, output } = await run(gently({ program: program(tool, packageName), args, cwd }))
      return judge(succeeded, output)
    },
  }
}

await mkdir(buildDirectory, { recursive: true })
const browser: NodeJS.ProcessEnv = {}

// Tests and journeys wait a lot: for the database, the browser, a time limit. The checks only read, and fill the gaps.
const { passed, failed, failedSteps } = await runSteps(
  [
    {
      name: 'build',
      run: async () => {
        await buildPackages(() => undefined)
        return judge(true, '')
      },
    },
    {
      name: 'a browser is found',
      run: async () => {
        browser['CHROMIUM_PATH'] = await findChromium()
        return judge(true, '')
      },
    },
    { name: 'tests', run: () => runVitest({ ...browser, TIDEMARK_BUILT: '1' }) },
    ...(hasJourneys() ? [{ name: 'journeys', run: () => runJourneys(browser) }] : []),
  ],
  [
    // What is soonest wrong comes first.
    check('format', 'prettier', ['--check', '.']),
    check('lint', 'oxlint', ['--deny-warnings']),
    check('types of the client', 'vue-tsc', ['--noEmit'], 'client'),
    check('types of the server and the bench', 'tsc', ['-p', 'tsconfig.with-server.json'], 'bench'),
    check('types of the domain', 'tsc', ['-p', 'tsconfig.json', '--noEmit'], 'domain'),
    check('types of the journeys', 'tsc', ['-p', 'tsconfig.json', '--noEmit'], 'e2e'),
    check('types of the scripts', 'tsc', ['-p', 'scripts/tsconfig.json', '--noEmit']),
    check('lint of the templates', 'eslint', ['--max-warnings', '0', 'packages/client/src']),
    check('who may import whom', 'depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      ...['domain', 'server', 'client'].map((name) => `packages/${name}/src`),
    ]),
    check('dead code', 'knip', []),
    { name: 'contract and client types are up to date', run: checkGeneratedFiles },
    { name: 'every suite is configured', run: checkEverySuiteIsConfigured },
  ],
)

if (failed > 0) console.log(`Failed: ${failedSteps.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
