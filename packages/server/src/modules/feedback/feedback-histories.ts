import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

const asYes = (value: unknown): string | null => (value === true ? 'yes' : value === false ? 'no' : null)

/** The history of a comment: how it was seen to, never who said it nor when it came in. */
export const feedbackHistory = roomHistory({
  table: 'feedback',
  commands: {
    enterFeedback: 'Put the comment down',
    updateFeedback: 'Sorted the comment',
    removeFeedback: 'Took the comment away',
    restoreFeedback: 'Brought the comment back',
  },
  fields: {
    theme: { label: 'About', tell: asWords },
    ownerId: { label: 'Who sees to it', names: { table: 'account', column: 'display_name' } },
  },
})

/** The history of an answer to comments. */
export const feedbackAnswerHistory = roomHistory({
  table: 'feedback_answer',
  title: 'said',
  commands: {
    answerFeedback: 'Answered',
    updateFeedbackAnswer: 'Changed the answer',
    removeFeedbackAnswer: 'Took the answer away',
    restoreFeedbackAnswer: 'Brought the answer back',
  },
  fields: {
    theme: { label: 'About', tell: asWords },
    said: { label: 'You said' },
    done: { label: 'We did' },
    audienceId: { label: 'For', names: { table: 'audience', column: 'name' } },
    isPublished: { label: 'Published', tell: asYes },
  },
})
