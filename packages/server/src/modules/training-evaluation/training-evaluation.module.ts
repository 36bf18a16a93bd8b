import type { ServerModule } from '../../kernel/server-module.ts'

export const trainingEvaluationModule: ServerModule = {
  name: 'training-evaluation',
  resolvers: [],
}
