import type { InstrumentContent } from '@tidemark/domain/readiness/instrument'
import { instrumentInput } from '@tidemark/domain/readiness/instrument-input'
import { checked } from '../../kernel/checked.ts'
import type { InstrumentInput } from './readiness-instrument.input.ts'

/** What is kept of an instrument as the rule reads it: its name and terms, and what it asks. */
export function instrumentFields(input: InstrumentInput) {
  const { name, source, licence, ...asked } = checked(instrumentInput, input)
  const content: InstrumentContent = asked
  return { name, source, licence, content }
}
