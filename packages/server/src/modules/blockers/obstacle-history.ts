import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of a blocker, a risk or an issue: one record, whatever it has been. */
export const obstacleHistory = roomHistory({
  table: 'obstacle',
  title: 'title',
  commands: {
    addObstacle: 'Put it down',
    acceptSuggestion: 'Accepted what the data suggest',
    takeBackSuggestionAnswer: 'Took the acceptance back',
    updateObstacle: 'Changed it',
    realizeRisk: 'The risk has happened',
    closeObstacle: 'Closed it',
    reopenObstacle: 'Opened it again',
    removeObstacle: 'Took it away',
    restoreObstacle: 'Brought it back',
  },
  fields: {
    kind: { label: 'Kind' },
    challenge: { label: 'Challenge', tell: asWords },
    title: { label: 'Title' },
    description: { label: 'Description' },
    severity: { label: 'Severity' },
    likelihood: { label: 'Likelihood' },
    steps: { label: 'Steps' },
    unitIds: { label: 'Units', names: { table: 'business_unit', column: 'name' } },
    ownerName: { label: 'Owner' },
    countermeasure: { label: 'Countermeasure' },
    raisedOn: { label: 'Raised' },
    dueOn: { label: 'Due' },
    closedOn: { label: 'Closed' },
    closingNote: { label: 'What shows it' },
    evidence: { label: 'Evidence on file' },
    reason: { label: 'Reason' },
  },
})
