import type { EntityManager } from '@mikro-orm/postgresql'
import { adoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { periodEnd } from '@tidemark/domain/adoption/period'
import type { AdoptionFacts, CountedShare } from '@tidemark/domain/kotter/gate-facts'
import { LRUCache } from 'lru-cache'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { boardCascade } from './board-cascade.ts'
import { periodOf } from './board-program.read.ts'
import type { BoardScope } from './board-scope.ts'
import { type BoardRequest, type BoardState, readBoardState, readStateWithin } from './board-state.ts'
import { type BoardView, judgeBoard, type UnitView } from './board-view.ts'
import { sinceSupportEnded, unitsWithoutSupport } from './support-ended.ts'
import { readUnitCourses, type UnitCourses } from './unit-courses.read.ts'

/** All units as groups, whoever asks: where a step stands mustn't depend on who looks at it. */
const WHOLE_PROGRAM: BoardScope = { reach: 'all', aggregatesOnly: true }
const NAMED_UNITS = 5

/** Facts by the tag of their state, as boards are remembered (see `known-boards.ts`). */
const known = new LRUCache<string, AdoptionFacts>({ max: 2_000 })

/** Where a program's adoption stands; null if there is no such program. Counts that are late are folded first. */
export async function readAdoptionFacts(
  context: SignedInContext,
  programId: string,
): Promise<AdoptionFacts | null> {
  const state = await readBoardState(context, requestOf(context, programId))
  return state && factsOf(context.em, state)
}

/** The same within a transaction that decides by it: by the counts that are kept, as the one who decides has seen them. */
export async function readAdoptionFactsWithin(
  { em, viewer, now }: Pick<SignedInContext, 'em' | 'viewer' | 'now'>,
  programId: string,
): Promise<AdoptionFacts | null> {
  const state = await readStateWithin(em, requestOf({ viewer, now }, programId))
  return state && factsOf(em, state)
}

function requestOf(
  { viewer, now }: Pick<SignedInContext, 'viewer' | 'now'>,
  programId: string,
): BoardRequest {
  const today = now.toISOString().slice(0, 10)
  return { organizationId: viewer.organizationId, programId, asOf: null, today, scope: WHOLE_PROGRAM }
}

async function factsOf(
  em: EntityManager,
  { program, scope, today, tag }: BoardState,
): Promise<AdoptionFacts> {
  const before = known.get(tag)
  if (before) return before
  const period = periodOf(program, null, today)
  const courses = await readUnitCourses(em, program, period, program.sustainPeriods + 1)
  const ended = unitsWithoutSupport(program, period, courses)
  const since = sinceSupportEnded(program, period, ended, courses.totals, today)
  const view = judgeBoard({ program, scope, period }, courses, since)
  const { figure, status, isVisible } = view.whole
  const relapsing = lowestRelapsing(view)
  const facts: AdoptionFacts = {
    status: isVisible ? status : 'cannot_say_yet',
    rate: isVisible && !('cannotSay' in figure) ? figure.rate : null,
    asOf: period.asOf,
    unitsOverLower: teamsOverLower(view),
    unitsHolding: teamsHolding(view, courses, today),
    relapsing: {
      units: relapsing.slice(0, NAMED_UNITS).map(({ id, name }) => ({ id, name })),
      count: relapsing.length,
    },
  }
  if (courses.isOf(program)) known.set(tag, facts)
  return facts
}

/** Units are counted where the people are: those above them say the same again. */
function teamsOverLower(view: BoardView): CountedShare {
  const teams = boardCascade(view).shares.find(({ level }) => level === 'teams')
  return { count: teams?.count ?? 0, of: teams?.of ?? 0 }
}

/** Of the same units those at or over the upper edge now and in each of the last m periods that are over. */
function teamsHolding(
  { units, program, period }: BoardView,
  { own }: UnitCourses,
  today: string,
): CountedShare {
  const { reportingPeriod, sustainPeriods, measurement, minimumGroupSize, band } = program
  const over = period.periods.filter((start) => periodEnd(start, reportingPeriod) < today)
  const asked = [...over.slice(-sustainPeriods), period.startsOn]
  const teams = units.filter(({ showsOwn, own: people }) => showsOwn && people.eligible > 0)
  const holding = over.length < sustainPeriods ? [] : teams.filter(isHolding)
  return { count: holding.length, of: teams.length }

  function isHolding({ id }: UnitView): boolean {
    return asked.every((start) => {
      const counts = own.get(id)?.get(start)
      // A period in which the group was too small to be shown says nothing, so it isn't one that was held.
      if (!counts || counts.eligible < minimumGroupSize) return false
      const figure = adoptionFigure(counts, measurement)
      return !('cannotSay' in figure) && figure.lower >= band.upper
    })
  }
}

/** Units that are relapsing and none below them that is shown, in reading order. */
function lowestRelapsing({ units, parentIndex }: BoardView): UnitView[] {
  const isRelapsing = ({ isVisible, status }: UnitView) => isVisible && status === 'relapsing'
  const above = new Set(units.flatMap((unit, row) => (isRelapsing(unit) ? [parentIndex[row]] : [])))
  return units.filter((unit, row) => isRelapsing(unit) && !above.has(row))
}
