import type { ServerModule } from '../../kernel/server-module.ts'
import { AudiencePeopleResolver } from './audience-people.resolver.ts'
import { AudienceResolver } from './audience.resolver.ts'
import { ChangeImpactResolver } from './change-impact.resolver.ts'
import { ProgramAudiencesResolver } from './program-audiences.resolver.ts'

export const audiencesModule: ServerModule = {
  name: 'audiences',
  resolvers: [ProgramAudiencesResolver, AudienceResolver, AudiencePeopleResolver, ChangeImpactResolver],
}

export {
  AUDIENCE_PEOPLE,
  audiencePeopleParameter,
  groupsOfAudiences,
  PROGRAM_AUDIENCE_PEOPLE,
  type WantedPeople,
} from './audience-people.ts'
export { audienceHistory, changeImpactHistory } from './audience-history.ts'
export { audiencePersonalData } from './audience-personal-data.ts'
export { onAudienceRemoved } from './on-audience-removed.ts'
export { AudienceRefType } from './audience.type.ts'
export { ChannelEnum } from './audience.enums.ts'
export { seesPeople, toldCount } from './sees-people.ts'
export { readWantedPeople } from './wanted-people.read.ts'
