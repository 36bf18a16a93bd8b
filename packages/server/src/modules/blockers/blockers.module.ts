import type { ServerModule } from '../../kernel/server-module.ts'
import { ObstacleResolver } from './obstacle.resolver.ts'
import { SuggestionResolver } from './suggestion.resolver.ts'

export const blockersModule: ServerModule = {
  name: 'blockers',
  resolvers: [ObstacleResolver, SuggestionResolver],
}

export { readLiveUnitFacts } from './live-unit-facts.ts'
export { obstacleHistory } from './obstacle-history.ts'
export { obstacleOwnerPersonalData } from './obstacle-owner-personal-data.ts'
export { openBlockers } from './open-blockers.read.ts'
export { readCoverageFacts, readPlanFacts } from './plan-facts.ts'
export { offerSignalFacts } from './signal-readers.ts'
export { readSilentLeaders } from './silent-leaders.read.ts'
export { readWaveBlockers } from './wave-blockers.read.ts'
