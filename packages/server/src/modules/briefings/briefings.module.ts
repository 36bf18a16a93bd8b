import type { ServerModule } from '../../kernel/server-module.ts'
import { BriefingResolver } from './briefing.resolver.ts'
import { CascadeResolver } from './cascade.resolver.ts'

export const briefingsModule: ServerModule = {
  name: 'briefings',
  resolvers: [BriefingResolver, CascadeResolver],
}

export { briefingHistory } from './briefing-history.ts'
export { assignmentMail, briefingReminderMail, briefMail } from './briefing-mail.ts'
export { briefingPersonalData } from './briefing-personal-data.ts'
export { briefingEntries } from './calendar-entries.read.ts'
export { cutBriefings } from './cut-briefings.ts'
