import type { ServerModule } from '../../kernel/server-module.ts'
import { AudienceResolver } from './audience.resolver.ts'
import { ProgramAudiencesResolver } from './program-audiences.resolver.ts'

export const audiencesModule: ServerModule = {
  name: 'audiences',
  resolvers: [ProgramAudiencesResolver, AudienceResolver],
}

export { audienceHistory } from './audience-history.ts'
export {
  AUDIENCE_PEOPLE,
  audiencePeopleParameter,
  PROGRAM_AUDIENCE_PEOPLE,
  type WantedPeople,
} from './audience-people.ts'
export { AudienceRefType, AudienceType } from './audience.type.ts'
export { ChannelEnum } from './audience.enums.ts'
export { readWantedPeople } from './wanted-people.read.ts'
