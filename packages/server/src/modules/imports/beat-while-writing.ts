import type { EntityManager } from '@mikro-orm/postgresql'
import { HEARTBEAT_MS } from './import-heartbeat.ts'

/** A run's sign of life while its rows are written, and how it hears that somebody cancelled it. */
export interface Heartbeat {
  /** How far it has come; told with the next beat. */
  report(progress: { done: number; total: number }): void
  /** Whether the run shall stop: somebody cancelled it, or another process took it for dead. */
  isStopped(): boolean
  /** Ends the beating; afterwards nothing of it touches the run any more. */
  end(): Promise<void>
}

/**
 * Writes progress on another connection than the rows, so that others see it before they are committed; the same statement
 * tells whether the run still is to be applied.
 */
export function beatWhileWriting(em: EntityManager, runId: string): Heartbeat {
  let progress = { done: 0, total: 0 }
  let stopped = false
  let beating: Promise<void> | null = null
  const beat = async () => {
    const alive: unknown[] = await em.fork().execute(
      `update import_run set heartbeat_at = clock_timestamp(), progress_done = ?, progress_total = ?
        where id = ? and status = 'applying' returning id`,
      [progress.done, progress.total, runId],
    )
    stopped ||= alive.length === 0
  }
  const timer = setInterval(() => {
    // A beat that fails is made up for by the next; without any for 15 seconds the run counts as interrupted.
    beating ??= beat()
      .catch(() => undefined)
      .finally(() => (beating = null))
  }, HEARTBEAT_MS)
  return {
    report: (now) => void (progress = now),
    isStopped: () => stopped,
    end: async () => {
      clearInterval(timer)
      await beating
    },
  }
}
