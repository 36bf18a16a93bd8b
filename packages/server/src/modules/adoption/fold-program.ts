import type { EntityManager } from '@mikro-orm/postgresql'
import { countedPeriods, isWaveUnderWay } from '@tidemark/domain/adoption/counted-periods'
import { countAnew } from './count-anew.ts'
import { EVERYTHING, scopesOf, takeNotes } from './fold-scopes.ts'
import { type ProgramFacts, readLastObservedOn, readProgramFacts } from './program-facts.read.ts'
import { readUnitForest } from './unit-forest.read.ts'
import { dropOtherPeriods, keepPeriods, writeCounts } from './write-counts.ts'

export interface FoldRequest {
  organizationId: string
  programId: string
  today: string
  /** Count everything anew, whether notes say so or not. */
  everything?: boolean
}

/** Counting a large organization anew takes longer than a request may; it runs beside them, never within one. */
export const LONGEST_STATEMENT = '120s'

/**
 * Brings a program's kept counts in line with the rows behind them: takes the notes of what changed, counts the units and
 * periods that they touch, and those that are new since, and writes what differs. One transaction, and one at a time for
 * a program: of two nodes that fold at once the second waits, then finds nothing left to do.
 */
export async function foldProgram(em: EntityManager, request: FoldRequest): Promise<void> {
  const { programId, today } = request
  await em.transactional(async (tx) => {
    await tx.execute(`set local statement_timeout = '${LONGEST_STATEMENT}'`)
    await tx.execute(`set local lock_timeout = '${LONGEST_STATEMENT}'`)
    // Sums over a hundred thousand people fit in memory; four megabytes, the default, would sort them on disk.
    await tx.execute(`set local work_mem = '64MB'`)
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lockOf(programId)])
    await foldLocked(tx, request, today)
  })
}

/** The same, unless somebody is at it: then false at once. For a reader, who would rather see what is kept than wait. */
export async function foldProgramIfIdle(em: EntityManager, request: FoldRequest): Promise<boolean> {
  return em.transactional(async (tx) => {
    const [row]: { free: boolean }[] = await tx.execute(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free',
      [lockOf(request.programId)],
    )
    if (!row?.free) return false
    await foldLocked(tx, request, request.today)
    return true
  })
}

const lockOf = (programId: string) => `adoption counts ${programId}`

async function foldLocked(tx: EntityManager, request: FoldRequest, today: string): Promise<void> {
  const { programId, everything = false } = request
  const notes = await takeNotes(tx, programId)
  const program = await readProgramFacts(tx, programId)
  if (!program) return
  const periods = await periodsOf(tx, program, today)
  const touched = everything ? [EVERYTHING] : notes
  const scopes = await scopesOf(tx, program, periods, touched)
  let changed = await dropOtherPeriods(tx, programId, periods)
  if (scopes.length > 0) {
    const forest = await readUnitForest(tx, programId)
    for (const scope of scopes) {
      for await (const difference of countAnew(tx, program, forest, scope)) {
        changed = (await writeCounts(tx, request, difference)) || changed
      }
    }
  }
  await keepPeriods(tx, request, program, periods, changed)
}

/** Which of a program's periods are counted, oldest first. */
export async function periodsOf(em: EntityManager, program: ProgramFacts, today: string): Promise<string[]> {
  const { startsOn, reportingPeriod, windowDays, waves } = program
  const isUnderWay = waves.some((wave) => isWaveUnderWay(wave, today))
  const lastObservedOn = await readLastObservedOn(em, program, today)
  return countedPeriods({ startsOn, reportingPeriod, windowDays, isUnderWay, lastObservedOn }, today)
}
