import { z } from 'zod'
import { wholeNumber } from '../kernel/number-input.ts'

/** How a program takes the eight steps: one after the other, or at the same time. */
export const STEP_MODES = ['sequential', 'concurrent'] as const
export type StepMode = (typeof STEP_MODES)[number]

/** Whose names of the steps a program shows: Leading Change (1996) or Accelerate (2014). */
export const STEP_NAMES = ['leading_change', 'accelerate'] as const
export type StepNames = (typeof STEP_NAMES)[number]

const NOT_A_TARGET = 'Enter a share over 0 and up to 1, for example 0.75 for 75 %.'
const target = z.number().gt(0, { error: NOT_A_TARGET }).max(1, { error: NOT_A_TARGET })

/**
 * Input schema of how a program takes the eight steps: their mode and names, and the targets of their gates, which are
 * planning rules and no laws. Shares are over 0 and up to 1; a blocker is severe from 1..5 on.
 */
export const stepPlanInput = z.object({
  mode: z.enum(STEP_MODES),
  names: z.enum(STEP_NAMES),
  urgencyTarget: target,
  coverageTarget: target,
  trainingTarget: target,
  unitsTarget: target,
  severeFrom: wholeNumber({ min: 1, max: 5 }),
})

/** A plan for the steps as the rules want it. */
export type StepPlanInput = z.output<typeof stepPlanInput>

/** What gates are judged against. */
export type GateTargets = Omit<StepPlanInput, 'mode' | 'names'>
