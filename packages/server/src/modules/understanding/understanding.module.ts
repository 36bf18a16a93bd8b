import type { ServerModule } from '../../kernel/server-module.ts'
import { CheckChangesResolver } from './check-changes.resolver.ts'
import { MyChecksResolver } from './my-checks.resolver.ts'
import { UnderstandingCheckResolver } from './understanding-check.resolver.ts'
import { UnderstandingResolver } from './understanding.resolver.ts'
import { UnitUnderstandingResolver } from './unit-understanding.resolver.ts'

export const understandingModule: ServerModule = {
  name: 'understanding',
  resolvers: [
    UnderstandingResolver,
    UnitUnderstandingResolver,
    UnderstandingCheckResolver,
    CheckChangesResolver,
    MyChecksResolver,
  ],
}

export { readAskedCheck } from './asked-check.read.ts'
export { checkHistory } from './check-history.ts'
export { checkInvitation, checkReminder } from './check-mail.ts'
export { checkPersonalData } from './check-personal-data.ts'
export { readCheckToken } from './check-token.ts'
export { audienceCoverage, readUnderstandingSignals, readWaveAudiences } from './coverage-facts.ts'
export { remindOfChecks } from './remind-of-checks.ts'
export { type CheckOutcome, takeCheckAnswers } from './take-check-answers.ts'
export { turnChecks } from './turn-checks.ts'
