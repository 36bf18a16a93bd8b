import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import { replicaOptions } from './orm-options.ts'

/** A place in PostgreSQL's write-ahead log: whatever was committed before it stands before it. */
export type LogPosition = bigint

/** A later place than any: only the primary has it. */
export const NOWHERE_YET: LogPosition = 2n ** 64n - 1n

/** Nobody is shown what is older than this; a replica that is well is a few milliseconds behind. */
const TIMES = { oldestMs: 5_000, lookMs: 1_000 }

/**
 * A commit waits until it is flushed. Where the server was told not to wait, it stands somewhere before the end of the log,
 * which may be a while ahead of what a replica can get.
 */
const AFTER_COMMITS = `case current_setting('synchronous_commit')
  when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end`
const REPLAYED = 'pg_last_wal_replay_lsn()'

/** A streaming replica that answers queries as long as it has what the asker must see. */
export interface ReadReplica {
  /** The replica's entity manager if it has everything up to `seen` and is up to date; null = ask the primary. */
  choose(seen: LogPosition): Promise<EntityManager | null>
  /** Where the primary's log ends now: what was committed before stands before it. */
  writtenPosition(): Promise<LogPosition>
  close(): Promise<void>
}

/**
 * Opens the replica and follows how far the replica has come. The primary is asked each second where its log ends; a replica that has replayed up to
 * there has everything that was committed by then. Clocks of two machines are never compared.
 */
export async function openReplica(
  url: string,
  primary: MikroORM,
  log: Logger,
  times = TIMES,
): Promise<ReadReplica> {
  const replica = await MikroORM.init(replicaOptions(url))
  let marks: { position: LogPosition; at: number }[] = []
  let isGone = true

  const look = async () => {
    try {
      const at = performance.now()
      const position = await askPosition(primary, AFTER_COMMITS)
      marks = [
        ...marks.filter((mark) => at - mark.at < times.oldestMs),
        { position: position ?? NOWHERE_YET, at },
      ]
      if (!isGone) return
      if ((await askPosition(replica, REPLAYED)) === null) {
        log.error('DATABASE_REPLICA_URL is no streaming replica: it is not used')
        return
      }
      isGone = false
      log.info('the replica answers queries')
    } catch (error) {
      log.warn({ err: error }, 'could not look after the replica')
    }
  }
  let looking = look()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, times.lookMs)

  return {
    choose: async (seen) => {
      if (isGone) return null
      try {
        const replayed = await askPosition(replica, REPLAYED)
        if (replayed === null || replayed < seen) return null
        const now = performance.now()
        const isRecent = marks.some(({ position, at }) => position <= replayed && now - at < times.oldestMs)
        return isRecent ? replica.em : null
      } catch (error) {
        isGone = true
        log.warn({ err: error }, 'the replica is gone: the primary answers')
        return null
      }
    },
    writtenPosition: async () => (await askPosition(primary, AFTER_COMMITS).catch(() => null)) ?? NOWHERE_YET,
    close: async () => {
      clearInterval(timer)
      await looking
      await replica.close()
    },
  }
}

/** Null where the server has none: only a standby replays. */
async function askPosition({ em }: MikroORM, position: string): Promise<LogPosition | null> {
  const [row] = await em
    .getConnection()
    .execute<{ bytes: string | null }[]>(`select pg_wal_lsn_diff(${position}, '0/0')::text as bytes`)
  return row?.bytes ? BigInt(row.bytes) : null
}
