import type { ServerModule } from '../../kernel/server-module.ts'
import { StakeholderMapResolver } from './stakeholder-map.resolver.ts'
import { StakeholderRelationResolver } from './stakeholder-relation.resolver.ts'
import { StakeholderResolver } from './stakeholder.resolver.ts'

export const stakeholdersModule: ServerModule = {
  name: 'stakeholders',
  resolvers: [StakeholderMapResolver, StakeholderResolver, StakeholderRelationResolver],
}

export { stakeholderHistory } from './stakeholder-history.ts'
export { stakeholderContactPersonalData, stakeholderPersonalData } from './stakeholder-personal-data.ts'
