import type { SignedInContext } from '../../kernel/request-context.ts'
import { INTERRUPTED } from './import-heartbeat.ts'
import { keepPlan } from './keep-large-values.ts'
import type { PlanOutcome } from './plan-in-thread/plan-message.ts'

/** How a run that wasn't written ended. */
export type Unwritten =
  | { status: 'failed'; message: string }
  | { status: 'interrupted' }
  | { status: 'planned'; outcome: PlanOutcome }

const CHANGED_MEANWHILE =
  'Something changed since the dry run, so nothing was written. Look at the new plan, then apply it.'

/** Says how a run ended whose rows were undone; a run that somebody cancelled stays cancelled. */
export async function settleRun({ em, log }: SignedInContext, id: string, ended: Unwritten): Promise<void> {
  const plan = ended.status === 'planned' ? ended.outcome : null
  try {
    await em.fork().transactional(async (tx) => {
      const settled: unknown[] = await tx.execute(
        `update import_run set status = ?, message = ?, progress_done = 0, progress_total = 0,
                plan_digest = coalesce(?, plan_digest)
          where id = ? and status = 'applying' returning id`,
        [ended.status, messageOf(ended), plan?.digest ?? null, id],
      )
      if (plan && settled.length > 0) await keepPlan(tx, id, plan.stored)
    })
  } catch (error) {
    // The database is away: without a heartbeat the run will count as interrupted, which is true.
    log.warn({ err: error, importRun: id }, 'could not say how an import ended')
  }
}

function messageOf(ended: Unwritten): string {
  switch (ended.status) {
    case 'planned':
      return CHANGED_MEANWHILE
    case 'interrupted':
      return INTERRUPTED
    case 'failed':
      return `${ended.message} Nothing was changed.`
  }
}
