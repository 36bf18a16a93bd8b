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

/**
 * Runs steps, each with a line of its own when it is done; a step that can't be run has failed. `atOnce` is for steps that
 * only read: those that build or need the machine for themselves come one after the other.
 */
export async function runSteps(steps: Step[], atOnce = 1): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  const waiting = steps.values()
  const work = async () => {
    for (const step of waiting) {
      const result = await runAndReport(step)
      total.passed += result.passed
      total.failed += result.failed
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return total
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
