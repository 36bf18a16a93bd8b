import type { ServerModule } from '../../kernel/server-module.ts'

export const trainingEvaluationModule: ServerModule = {
  name: 'training-evaluation',
  resolvers: [],
}

export { readAskedReaction } from './asked-reaction.read.ts'
export { evaluationInvitation, evaluationReminder } from './evaluation-mail.ts'
export { evaluationPersonalData } from './evaluation-personal-data.ts'
export { readEvaluationToken } from './evaluation-token.ts'
export { remindOfEvaluations } from './remind-of-evaluations.ts'
export { takeReaction } from './take-reaction.ts'
export { turnEvaluations } from './turn-evaluations.ts'
