import type { ServerModule } from '../../kernel/server-module.ts'
import { BoardResolver } from './board.resolver.ts'
import { FigureSheetResolver } from './figure-sheet.resolver.ts'
import { ProgramPeriodsResolver } from './program-periods.resolver.ts'
import { UnitAdoptionResolver } from './unit-adoption.resolver.ts'

export const adoptionModule: ServerModule = {
  name: 'adoption',
  resolvers: [BoardResolver, UnitAdoptionResolver, FigureSheetResolver, ProgramPeriodsResolver],
}

export { readAdoptionFacts, readAdoptionFactsWithin } from './adoption-facts.ts'
export { compareKeptCounts } from './compare-kept-counts.ts'
export { foldOrganization } from './fold-organization.ts'
export { readBoardTag } from './view-board.ts'
export { viewWholeProgram, type WholeProgram } from './whole-program.ts'
