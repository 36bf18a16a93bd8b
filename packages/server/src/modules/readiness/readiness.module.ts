import type { ServerModule } from '../../kernel/server-module.ts'
import { ClosedSurveyResolver } from './closed-survey.resolver.ts'
import { CommentsResolver } from './comments.resolver.ts'
import { ComparisonResolver } from './comparison.resolver.ts'
import { GoGateResolver } from './go-gate.resolver.ts'
import { InstrumentChangesResolver } from './instrument-changes.resolver.ts'
import { ReadinessInstrumentResolver } from './readiness-instrument.resolver.ts'
import { LatestReadinessResolver } from './latest-readiness.resolver.ts'
import { OpenSurveyResolver } from './open-survey.resolver.ts'
import { ProgramReadinessResolver, ReadinessRoundResolver } from './readiness-round.resolver.ts'
import { ReplyResolver } from './reply.resolver.ts'
import { ResultsSheetResolver } from './results-sheet.resolver.ts'
import { ResultsResolver } from './results.resolver.ts'
import { RoundChangesResolver } from './round-changes.resolver.ts'
import { RoundMailResolver } from './round-mail.resolver.ts'
import { RoundStatisticsResolver } from './round-statistics.resolver.ts'
import { WaveGoResolver } from './wave-go.resolver.ts'

export const readinessModule: ServerModule = {
  name: 'readiness',
  resolvers: [
    OpenSurveyResolver,
    ClosedSurveyResolver,
    CommentsResolver,
    ComparisonResolver,
    LatestReadinessResolver,
    ProgramReadinessResolver,
    ReadinessRoundResolver,
    ReplyResolver,
    ResultsResolver,
    ResultsSheetResolver,
    ReadinessInstrumentResolver,
    InstrumentChangesResolver,
    RoundChangesResolver,
    RoundMailResolver,
    GoGateResolver,
    WaveGoResolver,
    RoundStatisticsResolver,
  ],
}

export { roundEntries } from './calendar-entries.read.ts'
export { CommentThemeEnum } from './readiness.enums.ts'
export { ensureBuiltInInstruments } from './ensure-built-in-instruments.ts'
export { invitationMail, reminderMail } from './survey-mail.ts'
export { surveyAnswerImport } from './import-survey-answers.ts'
export { openRound } from './open-round.ts'
export { SaidAndDoneFields } from './reply.type.ts'
export { replyHistory } from './reply-history.ts'
export { instrumentHistory } from './instrument-history.ts'
export { roundHistory } from './round-history.ts'
export { readSurvey, type Survey } from './survey.read.ts'
export { surveyPersonalData } from './survey-personal-data.ts'
export { type Invited, readSurveyToken } from './survey-token.ts'
export { takeAnswers, type AnswersOutcome } from './take-answers.ts'
export { remindBeforeClosing } from './remind-before-closing.ts'
export { turnRounds } from './turn-rounds.ts'
export { goCriterionHistory, goDecisionHistory } from './go-histories.ts'
export { offerGoFacts } from './go-facts-readers.ts'
export { readReadinessSignals } from './readiness-signal-facts.ts'
export { urgency } from './urgency.read.ts'
