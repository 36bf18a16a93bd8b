import type { StepState } from './step-state.ts'

/** The number of the step to look at first: the lowest that is neither closed nor was closed on purpose against its gate. */
export function firstOpenStep(steps: readonly { number: number; state: StepState }[]): number | null {
  const open = steps.filter(({ state }) => state !== 'closed' && state !== 'closed_against_gate')
  return open.length > 0 ? Math.min(...open.map(({ number }) => number)) : null
}
