import type { EntityManager } from '@mikro-orm/postgresql'
import { refuseImpossible } from '@tidemark/domain/kernel/refuse-impossible'
import {
  planSettlement,
  type AnsweredCell,
  type SettlementPlan,
} from '@tidemark/domain/readiness/anonymity/plan-settlement'
import { FAVOURABLE_FROM } from '@tidemark/domain/readiness/favourable'
import type { Item } from '@tidemark/domain/readiness/instrument'
import { CompiledQuery } from 'kysely'
import { describeRound } from './describe-round.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

interface PlaceRow {
  unit_id: string
  parent_id: string | null
}

interface CellRow {
  unit_id: string
  traits: string[]
  people: number
  answered: number[]
}

/**
 * Settles a round that has just been closed, within the transaction that closes it: plans from counts alone what can be
 * shown (`planSettlement`) and has the database turn the sealed answers into figures of these groups. A round that too few
 * answered keeps its answers sealed and shows nothing.
 */
export async function settleRound(em: EntityManager, roundId: string): Promise<void> {
  const round = await em.findOneOrFail(ReadinessRound, roundId, { populate: ['instrument'] })
  const minimum = round.closedAt ? round.minimumGroupSize : null
  refuseImpossible(minimum != null, 'the round is still open')
  const places: PlaceRow[] = await em.execute(
    'select unit_id, parent_id from readiness_place where round_id = ? order by position',
    [roundId],
  )
  const cells: CellRow[] = await em.execute('select * from app.count_answers(?)', [roundId])
  // The round's own id stands for all of it, above every unit.
  const rows = [roundId, ...places.map(({ unit_id }) => unit_id)]
  const rowOf = new Map(rows.map((id, row) => [id, row]))
  const plan = planSettlement({
    parentIndex: [-1, ...places.map(({ parent_id }) => rowOf.get(parent_id ?? roundId) ?? 0)],
    cells: cells.map((cell): AnsweredCell => {
      const row = rowOf.get(cell.unit_id)
      refuseImpossible(row !== undefined, 'an answer comes from a unit that the round does not cover')
      return { row, traits: cell.traits, people: cell.people, answered: cell.answered }
    }),
    minimum,
  })
  const { items } = round.instrument.content
  await writeFigures(em, roundId, { rows, cells, plan, items })
  const wideUnits = rows.flatMap((id, row) => (plan.isWide[row] ? [row === 0 ? null : id] : []))
  await describeRound(em, roundId, { wideUnits })
  round.answeredCount = plan.isSafe[0] ? cells.reduce((sum, { people }) => sum + people, 0) : null
}

interface Settlement {
  rows: string[]
  cells: CellRow[]
  plan: SettlementPlan
  items: readonly Item[]
}

async function writeFigures(
  em: EntityManager,
  roundId: string,
  { rows, cells, plan, items }: Settlement,
): Promise<void> {
  const idOf = (row: number | null | undefined) => (row == null ? null : (rows[row] ?? null))
  const settledCells = cells.map(({ unit_id, traits }, index) => {
    const settled = plan.cells[index]
    return {
      unit_id,
      traits,
      home: idOf(settled?.home),
      spread_home: idOf(settled?.spreadHome),
      class: settled?.compared?.traits ?? null,
      compared_from: idOf(settled?.compared?.from),
    }
  })
  const scales = items.map((item, index) => ({
    item: index + 1,
    turned_from: item.isReversed ? item.scaleMin + item.scaleMax : null,
    favourable_from: item.scaleMin + FAVOURABLE_FROM * (item.scaleMax - item.scaleMin),
    reach: plan.reach[index] ?? 'nowhere',
  }))
  const safe = rows.filter((_, row) => plan.isSafe[row])
  // Beside the statement and not within it: a large round has megabytes of cells.
  await em
    .getKysely()
    .executeQuery(
      CompiledQuery.raw('select app.settle_round($1, $2::uuid[], $3::jsonb, $4::jsonb)', [
        roundId,
        safe,
        JSON.stringify(scales),
        JSON.stringify(settledCells),
      ]),
    )
}
