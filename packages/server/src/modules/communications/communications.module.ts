import type { ServerModule } from '../../kernel/server-module.ts'
import { CommunicationChangesResolver } from './communication-changes.resolver.ts'
import { CommunicationResolver } from './communication.resolver.ts'
import { CommunicationStepsResolver } from './communication-steps.resolver.ts'
import { KeyMessageResolver } from './key-message.resolver.ts'
import { CommunicationPlanResolver, ContactCoverageResolver } from './plan.resolver.ts'

export const communicationsModule: ServerModule = {
  name: 'communications',
  resolvers: [
    CommunicationPlanResolver,
    ContactCoverageResolver,
    CommunicationResolver,
    CommunicationChangesResolver,
    CommunicationStepsResolver,
    KeyMessageResolver,
  ],
}

export { communicationEntries } from './calendar-entries.read.ts'
export { communicationHistory, keyMessageHistory } from './communication-histories.ts'
export { communicationPersonalData } from './communication-personal-data.ts'
export { onScheduleChanged, type ScheduleChange } from './on-schedule-changed.ts'
