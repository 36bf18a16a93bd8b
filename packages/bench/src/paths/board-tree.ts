import { PROGRAM } from '../data/write-program.ts'
import { askGraphql, askOperation } from './ask.ts'
import { at, type Contender, listAt, type MeasuredPath, rounded } from './measured-path.ts'

const PEER = `query ($programId: UUID!) { peerBoardList(programId: $programId) {
  unitId name parentId eligible observed adopters rate lower upper status slope } }`
const COLUMNS = ['eligible', 'observed', 'adopters', 'rate', 'lower', 'upper', 'status', 'slope'] as const

/** Every unit of the program against the band. */
export async function boardTree(): Promise<MeasuredPath> {
  return {
    name: 'board-tree',
    title: 'Board, whole tree',
    asks: {
      product: await askOperation('Board_Page', { programId: PROGRAM, asOf: null }),
      postgraphile: askGraphql(PEER, { programId: PROGRAM }),
      limit: { method: 'GET', path: `/board?programId=${PROGRAM}` },
    },
    status: 200,
    normalize: (contender, answer) =>
      rowsOf(contender, answer)
        .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])))
        .toSorted((one, other) => (String(one['unitId']) < String(other['unitId']) ? -1 : 1)),
  }
}

type Row = Record<string, unknown>

function rowsOf(contender: Contender, answer: unknown): Row[] {
  if (contender === 'postgraphile')
    return listAt(answer, 'data', 'peerBoardList').map((row) => ({ ...(row as Row) }))
  const rows = contender === 'product' ? at(answer, 'data', 'board', 'rows') : at(answer, 'rows')
  const ids = listAt(rows, 'unitIds')
  return ids.map((unitId, index) => ({
    unitId,
    name: listAt(rows, 'names')[index],
    parentId: ids[Number(listAt(rows, 'parentIndex')[index])] ?? null,
    ...Object.fromEntries(COLUMNS.map((column) => [column, listAt(rows, column)[index]])),
  }))
}
