import type { ServerModule } from '../../kernel/server-module.ts'

export const learningRecordsModule: ServerModule = {
  name: 'learning-records',
  resolvers: [],
}
