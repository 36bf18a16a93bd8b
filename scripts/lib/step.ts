/** One step of the check: what it found, and what to show when it failed. */
export interface Result {
  passed: number
  failed: number
  output: string
}

export interface Step {
  name: string
  run(): Promise<Result>
}

export function judge(succeeded: boolean, output: string): Result {
  return succeeded ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

export interface Outcomes {
  passed: number
  failed: number
  /** The steps that failed, by their names. */
  failedSteps: string[]
}

/** Runs rows of steps beside each other, each row in its order; a step that can't be run has failed. */
export async function runSteps(...rows: Step[][]): Promise<Outcomes> {
  const outcomes: Outcomes = { passed: 0, failed: 0, failedSteps: [] }
  await Promise.all(
    rows.map(async (row) => {
      for (const step of row) {
        const { passed, failed } = await runAndReport(step)
        outcomes.passed += passed
        outcomes.failed += failed
        if (failed > 0) outcomes.failedSteps.push(step.name)
      }
    }),
  )
  return outcomes
}

async function runAndReport(step: Step): Promise<Result> {
  const begun = performance.now()
  const result = await step.run().catch((error: unknown) => judge(false, describe(error)))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name} (${countOf(result)}, ${seconds} s)`)
  if (result.failed > 0 && result.output) console.log(result.output.trimEnd())
  return result
}

function countOf({ passed, failed }: Result): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
