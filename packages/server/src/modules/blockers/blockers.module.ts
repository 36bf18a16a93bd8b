import type { ServerModule } from '../../kernel/server-module.ts'

export const blockersModule: ServerModule = {
  name: 'blockers',
  resolvers: [],
}

export { readOpenBlockers } from './open-blockers.read.ts'
