import type { ServerModule } from '../../kernel/server-module.ts'
import { ChangeStepResolver } from './change-step.resolver.ts'
import { ProgramStepsResolver } from './program-steps.resolver.ts'

export const kotterModule: ServerModule = {
  name: 'kotter',
  resolvers: [ChangeStepResolver, ProgramStepsResolver],
}

export { readOverdueSteps } from './overdue-steps.read.ts'
export { stepOwnerPersonalData } from './step-owner-personal-data.ts'
export { stepHistory } from './step-history.ts'
export { startChangeSteps } from './start-change-steps.ts'
