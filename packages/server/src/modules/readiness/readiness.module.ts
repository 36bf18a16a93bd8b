import type { ServerModule } from '../../kernel/server-module.ts'
import { ProgramReadinessResolver, ReadinessRoundResolver } from './readiness-round.resolver.ts'
import { RoundChangesResolver } from './round-changes.resolver.ts'

export const readinessModule: ServerModule = {
  name: 'readiness',
  resolvers: [ReadinessRoundResolver, ProgramReadinessResolver, RoundChangesResolver],
}

export { ensureBuiltInInstruments } from './ensure-built-in-instruments.ts'
export { openRound } from './open-round.ts'
export { turnRounds } from './turn-rounds.ts'
export { roundHistory } from './round-history.ts'
export { readSurvey, type Survey } from './survey.read.ts'
export { readSurveyToken } from './survey-token.ts'
export { takeAnswers, type AnswersOutcome } from './take-answers.ts'
