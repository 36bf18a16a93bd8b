import { GO_CRITERIA } from '@tidemark/domain/readiness/go-criteria'
import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

const labels = Object.entries(GO_CRITERIA).map(([key, { label }]) => `when '${key}' then '${label}'`)
const WAVE = { label: 'Wave', names: { table: 'wave', column: 'name' } }
const OF_WAVE = [{ column: 'wave_id', table: 'wave' }]

/** The history of what must be so before a wave goes live. */
export const goCriterionHistory = roomHistory({
  table: 'go_criterion',
  title: `coalesce(statement, case measure ${labels.join(' ')} end)`,
  within: OF_WAVE,
  commands: {
    addGoCriterion: 'Set the criterion',
    updateGoCriterion: 'Changed the criterion',
    judgeGoCriterion: 'Judged the criterion',
    removeGoCriterion: 'Took the criterion away',
    restoreGoCriterion: 'Brought the criterion back',
  },
  fields: {
    waveId: WAVE,
    target: { label: 'Target' },
    statement: { label: 'Statement' },
    isMet: { label: 'Met', tell: asYesOrNo },
    note: { label: 'Note' },
  },
})

/** The history of decisions whether a wave goes live. Each has one entry: it is never changed. */
export const goDecisionHistory = roomHistory({
  table: 'go_decision',
  title: `replace(replace(decision, '_', ' '), 'no go', 'no-go')`,
  within: OF_WAVE,
  commands: { decideGo: 'Decided' },
  fields: {
    waveId: WAVE,
    decision: { label: 'Decision', tell: asWords },
    reasons: { label: 'Reasons' },
    conditions: { label: 'Conditions' },
  },
})

function asYesOrNo(value: unknown): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : null
}
