import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** Questions as people read them, without their answers. */
const asQuestions = (value: unknown): string | null =>
  Array.isArray(value)
    ? value
        .map((each: unknown) => textOf(each))
        .filter((text) => text !== '')
        .join(' · ')
    : null

const textOf = (question: unknown): string =>
  typeof question === 'object' && question !== null && 'text' in question ? String(question.text) : ''

const asSample = (value: unknown): string => (typeof value === 'number' ? `${value} by lot` : 'everybody')

/** The history of a check: what was planned and done with it. Who answered, and what, is in no history. */
export const checkHistory = roomHistory({
  table: 'understanding_check',
  title: `questions -> 0 ->> 'text'`,
  commands: {
    planUnderstandingCheck: 'Planned the check',
    planReaudit: 'Planned the re-audit',
    updateUnderstandingCheck: 'Changed the check',
    openUnderstandingCheck: 'Opened the check',
    extendUnderstandingCheck: 'Extended the check',
    closeUnderstandingCheck: 'Closed the check',
    removeUnderstandingCheck: 'Took the check away',
    restoreUnderstandingCheck: 'Brought the check back',
  },
  fields: {
    audienceId: { label: 'Asks', names: { table: 'audience', column: 'name' } },
    communicationId: { label: 'About', names: { table: 'communication', column: 'title' } },
    kind: { label: 'Kind', tell: asWords },
    questions: { label: 'Questions', tell: asQuestions },
    opensOn: { label: 'Opens' },
    closesOn: { label: 'Last day' },
    sampleSize: { label: 'How many', tell: asSample },
  },
})
