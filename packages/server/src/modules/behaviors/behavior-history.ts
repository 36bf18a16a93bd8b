import { asPercent, asWords } from '../../kernel/history-kind.ts'
import { partHistory } from '../programs/programs.module.ts'

/** The history of a target behavior. */
export const behaviorHistory = partHistory({
  table: 'target_behavior',
  title: 'name',
  commands: {
    addTargetBehavior: 'Added the behavior',
    updateTargetBehavior: 'Changed the behavior',
    removeTargetBehavior: 'Took the behavior away',
    restoreTargetBehavior: 'Brought the behavior back',
  },
  fields: {
    name: { label: 'Name' },
    description: { label: 'Description' },
    direction: { label: 'Direction', tell: asWords },
    isCore: { label: 'Counts for adoption' },
    bar: { label: 'Bar', tell: asPercent },
    windowDays: { label: 'Window in days' },
    minimumOpportunities: { label: 'Opportunities needed' },
    currentLevel: { label: 'Level today', tell: asPercent },
    targetLevel: { label: 'Level aimed at', tell: asPercent },
    objectiveId: { label: 'Objective', names: { table: 'objective', column: 'statement' } },
  },
})
