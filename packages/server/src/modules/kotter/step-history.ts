import { asWords } from '../../kernel/history-kind.ts'
import { partHistory } from '../programs/programs.module.ts'

/** The history of one of a program's eight steps. */
export const stepHistory = partHistory({
  table: 'change_step',
  title: `'Step ' || number`,
  commands: { updateChangeStep: 'Changed the step' },
  fields: {
    status: { label: 'Status', tell: asWords },
    ownerName: { label: 'Who sees to it' },
    startsOn: { label: 'Start' },
    dueOn: { label: 'Due' },
    note: { label: 'Note' },
  },
})
