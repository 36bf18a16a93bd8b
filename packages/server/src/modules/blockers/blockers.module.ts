import type { ServerModule } from '../../kernel/server-module.ts'
import { ObstacleResolver } from './obstacle.resolver.ts'

export const blockersModule: ServerModule = {
  name: 'blockers',
  resolvers: [ObstacleResolver],
}

export { obstacleHistory } from './obstacle-history.ts'
export { obstacleOwnerPersonalData } from './obstacle-owner-personal-data.ts'
export { readOpenBlockers } from './open-blockers.read.ts'
