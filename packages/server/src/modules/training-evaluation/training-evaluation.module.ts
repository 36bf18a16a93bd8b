import type { ServerModule } from '../../kernel/server-module.ts'
import { MyEvaluationsResolver } from './my-evaluations.resolver.ts'
import { SessionEvaluationResolver } from './session-evaluation.resolver.ts'
import { TrainingEvaluationResolver } from './training-evaluation.resolver.ts'

export const trainingEvaluationModule: ServerModule = {
  name: 'training-evaluation',
  resolvers: [TrainingEvaluationResolver, SessionEvaluationResolver, MyEvaluationsResolver],
}

export { readAskedReaction } from './asked-reaction.read.ts'
export { evaluationInvitation, evaluationReminder } from './evaluation-mail.ts'
export { evaluationPersonalData } from './evaluation-personal-data.ts'
export { ServedObjectiveType } from './evaluation.type.ts'
export { readEvaluationToken } from './evaluation-token.ts'
export { remindOfEvaluations } from './remind-of-evaluations.ts'
export { takeReaction } from './take-reaction.ts'
export { turnEvaluations } from './turn-evaluations.ts'
