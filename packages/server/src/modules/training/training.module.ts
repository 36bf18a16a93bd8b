import type { ServerModule } from '../../kernel/server-module.ts'

export const trainingModule: ServerModule = {
  name: 'training',
  resolvers: [],
}
