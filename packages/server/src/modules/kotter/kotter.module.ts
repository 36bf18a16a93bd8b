import type { ServerModule } from '../../kernel/server-module.ts'
import { ChangeStepResolver } from './change-step.resolver.ts'
import { ProgramRoomResolver } from './program-room.resolver.ts'
import { ProgramStepsResolver } from './program-steps.resolver.ts'

export const kotterModule: ServerModule = {
  name: 'kotter',
  resolvers: [ChangeStepResolver, ProgramStepsResolver, ProgramRoomResolver],
}

export { readOverdueSteps } from './overdue-steps.read.ts'
export { stepOwnerPersonalData } from './step-owner-personal-data.ts'
export { stepHistory, stepPlanHistory } from './step-history.ts'
export { startChangeSteps } from './start-change-steps.ts'
