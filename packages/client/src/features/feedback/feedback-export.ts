import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { FeedbackItem } from './feedback-fields.ts'
import { SOURCE_WORDS, STATE_WORDS } from './words.ts'
import { THEME_WORDS } from '../readiness/results/results-words.ts'

const columns = ['State', 'Theme', 'Comment', 'Since', 'From', 'Name', 'Audience', 'Message', 'Owner']

/** The comments as a file, as far as the viewer sees them. */
export const exportFeedback = (items: readonly FeedbackItem[], programName: string): ExportedTable => ({
  name: `${programName} feedback`,
  columns,
  rows: items.map((one) => [
    STATE_WORDS[one.state].word,
    THEME_WORDS[one.theme],
    one.body,
    one.receivedOn,
    SOURCE_WORDS[one.source],
    one.authorName,
    one.audienceName,
    one.communicationTitle,
    one.ownerName,
  ]),
  looks: { formats: {}, wide: ['Comment', 'Audience', 'Message'] },
})
