import type { ServerModule } from '../../kernel/server-module.ts'
import { BoardResolver } from './board.resolver.ts'
import { ProgramPeriodsResolver } from './program-periods.resolver.ts'

export const adoptionModule: ServerModule = {
  name: 'adoption',
  resolvers: [BoardResolver, ProgramPeriodsResolver],
}

export { compareKeptCounts, recountProgram } from './compare-kept-counts.ts'
export { foldOrganization } from './fold-organization.ts'
