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

/** Runs steps one after the other, each with a line of its own; a step that can't be run has failed. */
export async function runSteps(steps: Step[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  for (const step of steps) {
    const begun = performance.now()
    const result = await step.run().catch((error: unknown) => judge(false, describe(error)))
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name} (${countOf(result)}, ${seconds} s)`)
    if (result.failed > 0 && result.output) console.log(result.output.trimEnd())
    total.passed += result.passed
    total.failed += result.failed
  }
  return total
}

function countOf({ passed, failed }: Result): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
