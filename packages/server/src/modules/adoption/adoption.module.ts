import type { ServerModule } from '../../kernel/server-module.ts'

export const adoptionModule: ServerModule = { name: 'adoption', resolvers: [] }

export { compareKeptCounts, recountProgram } from './compare-kept-counts.ts'
export { foldOrganization } from './fold-organization.ts'
