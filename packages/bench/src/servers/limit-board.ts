import type pg from 'pg'

const PROGRAM = {
  name: 'program',
  text: `select p.band_lower, p.band_upper, k.first_period_starts_on::text as first, k.last_period_starts_on::text as last
           from program p join kept_counts k on k.program_id = p.id where p.id = $1`,
}

const BOARD = {
  name: 'board',
  text: `select u.id, u.name, u.parent_id, a.total_eligible, a.total_observed, a.total_adopters, a.total_covered, a.total_adopting,
                a.total_imprecision, b1.total_adopting / nullif(b1.total_covered, 0), b2.total_adopting / nullif(b2.total_covered, 0),
                b3.total_adopting / nullif(b3.total_covered, 0)
           from business_unit u
           join adoption_count a on a.unit_id = u.id and a.program_id = $1 and a.behavior_id is null and a.period_starts_on = $2
           left join adoption_count b1 on b1.unit_id = u.id and b1.program_id = $1 and b1.behavior_id is null and b1.period_starts_on = $2::date - 7
           left join adoption_count b2 on b2.unit_id = u.id and b2.program_id = $1 and b2.behavior_id is null and b2.period_starts_on = $2::date - 14
           left join adoption_count b3 on b3.unit_id = u.id and b3.program_id = $1 and b3.behavior_id is null and b3.period_starts_on = $2::date - 21
          where u.archived_at is null order by u.name`,
  rowMode: 'array' as const,
}

const TRENDS = {
  name: 'trends',
  text: `select unit_id, array_agg(case when total_covered > 0 then least(1, total_adopting / total_covered) end order by period_starts_on) as rate
           from adoption_count where program_id = $1 and behavior_id is null and unit_id = any ($2)
            and period_starts_on between $3::date - 175 and $3 group by unit_id`,
}

/** The whole tree as parallel arrays: one statement for the program, one for the units, and a loop. */
export async function readBoard(pool: pg.Pool, programId: string) {
  const program = await readProgram(pool, programId)
  const { rows } = await pool.query<BoardRow>({ ...BOARD, values: [programId, program.last] })
  const positions = new Map(rows.map((row, index) => [row[0], index]))
  const childrenOf: number[][] = rows.map(() => [])
  const tops: number[] = []
  rows.forEach((row, index) => {
    const parent = row[2] === null ? undefined : positions.get(row[2])
    if (parent === undefined) tops.push(index)
    else childrenOf[parent]?.push(index)
  })
  const answer = emptyRows()
  const open = tops.toReversed().map((index) => ({ index, parent: -1 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const row = rows[next.index]
    if (!row) continue
    const at = answer.unitIds.length
    addRow(answer, row, next.parent, program)
    for (const child of (childrenOf[next.index] ?? []).toReversed()) open.push({ index: child, parent: at })
  }
  return { asOf: program.last, rows: answer }
}

/** The rates of some units, week by week. */
export async function readTrends(pool: pg.Pool, programId: string, unitIds: readonly string[]) {
  const { last } = await readProgram(pool, programId)
  const { rows } = await pool.query<{ unit_id: string; rate: number[] }>({
    ...TRENDS,
    values: [programId, unitIds, last],
  })
  return rows.map(({ unit_id, rate }) => ({ unitId: unit_id, rate }))
}

/** Id, name, parent, eligible, observed, adopters, covered, adopting, imprecision, and three earlier rates, newest first. */
type BoardRow = [
  string,
  string,
  string | null,
  number,
  number,
  number,
  number,
  number,
  number,
  number | null,
  number | null,
  number | null,
]

interface ProgramRow {
  band_lower: number
  band_upper: number
  first: string
  last: string
}

async function readProgram(pool: pg.Pool, programId: string): Promise<ProgramRow> {
  const { rows } = await pool.query<ProgramRow>({ ...PROGRAM, values: [programId] })
  const [program] = rows
  if (!program) throw new Error('There is no such program.')
  return program
}

const emptyRows = () => ({
  unitIds: [] as string[],
  names: [] as string[],
  parentIndex: [] as number[],
  eligible: [] as number[],
  observed: [] as number[],
  adopters: [] as number[],
  rate: [] as (number | null)[],
  lower: [] as (number | null)[],
  upper: [] as (number | null)[],
  status: [] as string[],
  slope: [] as (number | null)[],
})

function addRow(
  into: ReturnType<typeof emptyRows>,
  row: BoardRow,
  parent: number,
  program: ProgramRow,
): void {
  const [id, name, , eligible, observed, adopters, covered, adopting, imprecision, back1, back2, back3] = row
  into.unitIds.push(id)
  into.names.push(name)
  into.parentIndex.push(parent)
  into.eligible.push(eligible)
  into.observed.push(observed)
  into.adopters.push(adopters)
  if (covered === 0) {
    into.rate.push(null)
    into.lower.push(null)
    into.upper.push(null)
    into.status.push('CANNOT_SAY_YET')
    into.slope.push(slopeOf([back3, back2, back1, null]))
    return
  }
  const rate = Math.min(1, adopting / covered)
  const spread = (1.96 * 1.96 * imprecision) / (covered * covered)
  const center = (rate + spread / 2) / (1 + spread)
  const half = Math.sqrt(spread * (rate * (1 - rate) + spread / 4)) / (1 + spread)
  const lower = Math.max(0, Math.min(rate, center - half))
  const upper = Math.min(1, Math.max(rate, center + half))
  into.rate.push(rate)
  into.lower.push(lower)
  into.upper.push(upper)
  into.status.push(statusOf(lower, upper, program))
  into.slope.push(slopeOf([back3, back2, back1, rate]))
}

function statusOf(lower: number, upper: number, { band_lower, band_upper }: ProgramRow): string {
  if (lower >= band_upper) return 'SECURED'
  if (lower >= band_lower) return 'ENTERED'
  return upper < band_lower ? 'BELOW' : 'NOT_YET_SHOWN'
}

/** Least squares over up to four weeks. */
function slopeOf(rates: readonly (number | null)[]): number | null {
  let [count, sumX, sumY, sumXY, sumXX] = [0, 0, 0, 0, 0]
  rates.forEach((given, x) => {
    if (given === null) return
    const y = Math.min(1, given)
    count += 1
    sumX += x
    sumY += y
    sumXY += x * y
    sumXX += x * x
  })
  return count < 2 ? null : (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX)
}
