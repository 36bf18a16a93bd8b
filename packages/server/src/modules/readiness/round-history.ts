import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

const asList = (value: unknown): string | null =>
  Array.isArray(value) ? value.map(String).join(', ').replaceAll('_', ' ') : asWords(value)

const asYesOrNo = (value: unknown): string | null =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : null

/** The history of a readiness round: what was planned and done with it. Who answered, and what, is in no history. */
export const roundHistory = roomHistory({
  table: 'readiness_round',
  title: 'name',
  commands: {
    planReadinessRound: 'Planned the round',
    writeImport: 'Took the round from a file',
    updateReadinessRound: 'Changed the round',
    openReadinessRound: 'Opened the round',
    extendReadinessRound: 'Changed the open round',
    closeReadinessRound: 'Closed the round',
    removeReadinessRound: 'Took the round away',
    restoreReadinessRound: 'Brought the round back',
  },
  fields: {
    name: { label: 'Name' },
    kind: { label: 'Kind', tell: asWords },
    instrumentId: { label: 'Instrument', names: { table: 'readiness_instrument', column: 'name' } },
    scope: { label: 'Asks', tell: asWords },
    waveIds: { label: 'Waves', names: { table: 'wave', column: 'name' } },
    unitIds: { label: 'Units', names: { table: 'business_unit', column: 'name' } },
    opensOn: { label: 'Opens' },
    closesOn: { label: 'Last day' },
    languages: { label: 'Languages', tell: asList },
    traits: { label: 'Compared by', tell: asList },
    asksForComments: { label: 'Asks for comments', tell: asYesOrNo },
  },
})
