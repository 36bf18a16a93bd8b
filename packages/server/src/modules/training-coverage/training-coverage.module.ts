import type { ServerModule } from '../../kernel/server-module.ts'
import { RequiredPeopleResolver } from './required-people.resolver.ts'
import { TrainingCoverageResolver } from './training-coverage.resolver.ts'

export const trainingCoverageModule: ServerModule = {
  name: 'training-coverage',
  resolvers: [TrainingCoverageResolver, RequiredPeopleResolver],
}

export {
  readProgramTraining,
  readTrainingSignals,
  readWaveTraining,
  requiresTraining,
} from './training-facts.ts'
export { writePeopleCsv } from './write-people-csv.ts'
