import type { ServerModule } from '../../kernel/server-module.ts'
import { CoalitionMeetingResolver } from './coalition-meeting.resolver.ts'
import { CoalitionMemberResolver } from './coalition-member.resolver.ts'
import { CoalitionResolver } from './coalition.resolver.ts'

export const coalitionModule: ServerModule = {
  name: 'coalition',
  resolvers: [CoalitionResolver, CoalitionMemberResolver, CoalitionMeetingResolver],
}

export { readCoalitionFacts } from './coalition-facts.read.ts'
export { coalitionMeetingHistory, coalitionMemberHistory } from './coalition-histories.ts'
export { coalitionPersonalData } from './coalition-personal-data.ts'
