import { numberedId } from '../data/numbered-id.ts'
import { PROGRAM } from '../data/write-program.ts'
import { askGraphql, askOperation } from './ask.ts'
import { at, type Contender, listAt, type MeasuredPath, rounded } from './measured-path.ts'

const PEER = `query ($programId: UUID!, $unitIds: [UUID!]!) {
  peerUnitTrendsList(programId: $programId, unitIds: $unitIds) { unitId rate } }`
const ROWS_ON_SCREEN = 50

/** Fifty units on the screen with half a year of weeks each. */
export async function boardScreen(units: number): Promise<MeasuredPath> {
  const start = Math.min(Math.floor(units / 2), Math.max(1, units - ROWS_ON_SCREEN))
  const unitIds = Array.from({ length: Math.min(ROWS_ON_SCREEN, units - start) }, (_, n) =>
    numberedId('unit', start + n),
  )
  const variables = { programId: PROGRAM, unitIds }
  return {
    name: 'board-screen',
    title: `Board, one screen (${unitIds.length} units × 26 weeks)`,
    asks: {
      product: await askOperation('Board_RowTrends', { ...variables, asOf: null }),
      postgraphile: askGraphql(PEER, variables),
      limit: { method: 'POST', path: '/trends', body: JSON.stringify(variables) },
    },
    status: 200,
    normalize: (contender, answer) =>
      LISTS[contender](answer)
        .map((row) => ({ unitId: at(row, 'unitId'), rate: listAt(row, 'rate').map(rounded) }))
        .toSorted((one, other) => (String(one.unitId) < String(other.unitId) ? -1 : 1)),
  }
}

const LISTS: Record<Contender, (answer: unknown) => unknown[]> = {
  product: (answer) => listAt(answer, 'data', 'boardTrends'),
  postgraphile: (answer) => listAt(answer, 'data', 'peerUnitTrendsList'),
  limit: (answer) => listAt({ all: answer }, 'all'),
}
