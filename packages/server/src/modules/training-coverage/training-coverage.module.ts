import type { ServerModule } from '../../kernel/server-module.ts'

export const trainingCoverageModule: ServerModule = {
  name: 'training-coverage',
  resolvers: [],
}
