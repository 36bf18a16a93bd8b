import { roomHistory } from '../programs/programs.module.ts'

/** The history of a short-term win. */
export const winHistory = roomHistory({
  table: 'short_term_win',
  title: 'title',
  commands: {
    addShortTermWin: 'Put the win down',
    updateShortTermWin: 'Changed the win',
    removeShortTermWin: 'Took the win away',
    restoreShortTermWin: 'Brought the win back',
  },
  fields: {
    title: { label: 'Title' },
    waveId: { label: 'Wave', names: { table: 'wave', column: 'name' } },
    story: { label: 'Story' },
    wonOn: { label: 'Won on' },
    metric: { label: 'Metric' },
    unit: { label: 'Unit' },
    baseline: { label: 'Before' },
    result: { label: 'After' },
    visibleHow: { label: 'Who sees it' },
    unambiguousWhy: { label: 'Why beyond doubt' },
    tiedToChangeHow: { label: 'How it comes from the change' },
    recognized: { label: 'Thanked', tell: asNames },
    recognizedOn: { label: 'Thanked on' },
  },
})

function asNames(value: unknown): string | null {
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : null
}
