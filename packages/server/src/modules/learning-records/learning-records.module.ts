import type { ServerModule } from '../../kernel/server-module.ts'
import { LearningAnswersResolver } from './learning-answers.resolver.ts'
import { LearningSourceResolver } from './learning-source.resolver.ts'

export const learningRecordsModule: ServerModule = {
  name: 'learning-records',
  resolvers: [LearningSourceResolver, LearningAnswersResolver],
}

export { learningSourceHistory } from './learning-histories.ts'
export { learningPersonalData } from './learning-personal-data.ts'
export { receiveStatements } from './receive-statements.ts'
export { readSourceKey } from './source-key.ts'
