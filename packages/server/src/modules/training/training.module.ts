import type { ServerModule } from '../../kernel/server-module.ts'
import { TrainingSessionResolver } from './training-session.resolver.ts'

export const trainingModule: ServerModule = {
  name: 'training',
  resolvers: [TrainingSessionResolver],
}

export { keepsSheet, keepsTraining } from './sees-session.ts'
export { TrainingSessionType } from './training-session.type.ts'
export { readTrainingSession } from './training-sessions.read.ts'
