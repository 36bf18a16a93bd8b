import { asPercent, asWords } from '../../kernel/history-kind.ts'
import { partHistory } from '../programs/programs.module.ts'

/** The history of one of a program's eight steps. */
export const stepHistory = partHistory({
  table: 'change_step',
  title: `'Step ' || number`,
  commands: {
    updateChangeStep: 'Changed the step',
    closeChangeStep: 'Closed the step',
    reopenChangeStep: 'Opened the step again',
  },
  fields: {
    status: { label: 'Status', tell: asWords },
    ownerName: { label: 'Who sees to it' },
    startsOn: { label: 'Start' },
    dueOn: { label: 'Due' },
    note: { label: 'Note' },
    reason: { label: 'Reason' },
    openCriteria: {
      label: 'Not met',
      tell: (labels) => (Array.isArray(labels) ? labels.join('; ') || null : null),
    },
    victoryTooSoon: { label: 'Warning' },
  },
})

/** The history of how a program takes the eight steps. */
export const stepPlanHistory = partHistory({
  table: 'step_plan',
  title: `'The plan for the steps'`,
  commands: { updateStepPlan: 'Changed the plan for the steps' },
  fields: {
    mode: { label: 'Mode', tell: asWords },
    names: { label: 'Names', tell: asWords },
    urgencyTarget: { label: 'Target of urgency', tell: asPercent },
    coverageTarget: { label: 'Target of coverage', tell: asPercent },
    trainingTarget: { label: 'Target of training', tell: asPercent },
    unitsTarget: { label: 'Target of units', tell: asPercent },
    severeFrom: { label: 'Severe from' },
  },
})
