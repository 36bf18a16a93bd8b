import type { ServerModule } from '../../kernel/server-module.ts'
import { FeedbackAnswerResolver } from './feedback-answer.resolver.ts'
import { FeedbackResolver } from './feedback.resolver.ts'
import { MyMessagesResolver } from './my-messages.resolver.ts'
import { ProgramFeedbackResolver } from './program-feedback.resolver.ts'

export const feedbackModule: ServerModule = {
  name: 'feedback',
  resolvers: [ProgramFeedbackResolver, FeedbackResolver, FeedbackAnswerResolver, MyMessagesResolver],
}

export { commentByLink, openCommenting } from './comment-by-link.ts'
export { feedbackAnswerHistory, feedbackHistory } from './feedback-histories.ts'
export { feedbackPersonalData } from './feedback-personal-data.ts'
export { readWhatIsTold } from './message-source.read.ts'
export { putOutFeedback } from './put-out-feedback.ts'
