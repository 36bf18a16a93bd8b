import type { BuiltInInstrument } from './built-in-instrument.ts'
import { implementationReadiness } from './implementation-readiness.ts'
import { individualChange } from './individual-change.ts'
import { threeLegs } from './three-legs.ts'

/**
 * The instruments that every organization has, each in its newest version. What one asks never changes: who puts it
 * otherwise gives it the next number, and rounds under way keep the version they were opened with.
 */
export const BUILT_IN_INSTRUMENTS: readonly BuiltInInstrument[] = [
  threeLegs,
  implementationReadiness,
  individualChange,
]
