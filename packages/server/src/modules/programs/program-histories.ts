import { asPercent, asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { partHistory } from './part-history.ts'
import { isProgramInSight } from './programs-in-sight.read.ts'
import { whoSeesProgram } from './who-sees-program.read.ts'

/** The history of a program's own data. What is recorded in it is the business of the units. */
export const programHistory: HistoryKind = {
  table: 'program',
  title: 'name',
  programColumn: 'id',
  maySee: ({ em, viewer }, id) => isProgramInSight(em, viewer, id),
  whoMaySee: whoSeesProgram,
  commands: {
    createProgram: 'Started the program',
    updateProgram: 'Changed the program',
    archiveProgram: 'Closed the program',
    restoreProgram: 'Opened the program again',
  },
  fields: {
    name: { label: 'Name' },
    caseForChange: { label: 'Case for change' },
    vision: { label: 'Vision' },
    strategy: { label: 'Strategy' },
    sponsorName: { label: 'Sponsor' },
    sustainmentOwnerName: { label: 'Sustainment owner' },
    currency: { label: 'Currency' },
    leadingConstraint: { label: 'Leading constraint', tell: asWords },
    bandLower: { label: 'Lower end of the band', tell: asPercent },
    bandUpper: { label: 'Upper end of the band', tell: asPercent },
    measurement: { label: 'Measurement', tell: asWords },
    observationMode: { label: 'Observations', tell: asWords },
    reportingPeriod: { label: 'Reporting period', tell: asWords },
    sustainPeriods: { label: 'Periods to sustain' },
    startsOn: { label: 'Start' },
  },
}

/** The history of an objective. */
export const objectiveHistory = partHistory({
  table: 'objective',
  title: 'statement',
  commands: {
    addObjective: 'Added the objective',
    updateObjective: 'Changed the objective',
    removeObjective: 'Took the objective away',
    restoreObjective: 'Brought the objective back',
  },
  fields: {
    statement: { label: 'Statement' },
    metric: { label: 'Metric' },
    unit: { label: 'Unit' },
    baseline: { label: 'Baseline' },
    target: { label: 'Target' },
  },
})

/** The history of a wave. */
export const waveHistory = partHistory({
  table: 'wave',
  title: 'name',
  commands: {
    addWave: 'Added the wave',
    updateWave: 'Changed the wave',
    removeWave: 'Took the wave away',
    restoreWave: 'Brought the wave back',
  },
  fields: {
    name: { label: 'Name' },
    status: { label: 'Status', tell: asWords },
    startsOn: { label: 'Start' },
    goLiveOn: { label: 'Go-live' },
    endsOn: { label: 'End' },
    supportEndsOn: { label: 'End of support' },
    unitIds: { label: 'Units', names: { table: 'business_unit', column: 'name' } },
    dependsOnIds: { label: 'Waits for', names: { table: 'wave', column: 'name' } },
  },
})
