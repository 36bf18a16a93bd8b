import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of a piece of evidence. */
export const evidenceHistory = roomHistory({
  table: 'evidence',
  title: 'title',
  within: [
    { column: 'step_id', table: 'change_step' },
    { column: 'obstacle_id', table: 'obstacle' },
  ],
  commands: {
    addEvidence: 'Put it on file',
    addEvidenceFile: 'Put the file on file',
    updateEvidence: 'Changed what is said of it',
    removeEvidence: 'Took it off file',
    restoreEvidence: 'Put it back on file',
  },
  fields: {
    title: { label: 'Title' },
    text: { label: 'Text' },
    url: { label: 'Address' },
    datedOn: { label: 'Day' },
    criterion: { label: 'Figure for', tell: asWords },
    reportedCount: { label: 'Figure' },
    reportedOf: { label: 'Of' },
    fileName: { label: 'File' },
  },
})
