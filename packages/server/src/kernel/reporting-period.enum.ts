import type { ReportingPeriod } from '@tidemark/domain/programs/program-input'
import { registerEnum } from './register-enum.ts'

/** Registered here because features that don't know each other speak of it. */
export const ReportingPeriodEnum = registerEnum<ReportingPeriod>(
  'ReportingPeriod',
  'How long one step of the adoption series is.',
  {
    week: 'From Monday to Sunday.',
    month: 'A calendar month.',
  },
)
