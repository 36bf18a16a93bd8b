import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { closeRound } from './close-round.ts'
import { openRound } from './open-round.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

/** A round that the day has done something to, or nothing and why. */
export interface TurnedRound {
  roundId: string
  command: 'openReadinessRound' | 'closeReadinessRound'
  /** Null = done. */
  refusal: string | null
}

/**
 * Opens the rounds of an organization whose day has come, and closes those whose last day has passed. Each in a transaction
 * of its own, so that one that can't be opened holds up no other; whoever comes second, on whatever node, finds it done.
 */
export async function turnRounds(
  em: EntityManager,
  organizationId: string,
  now: Date,
): Promise<TurnedRound[]> {
  const today = now.toISOString().slice(0, 10)
  const due: { id: string; isOpen: boolean }[] = await em.execute(
    `select r.id, r.opened_at is not null as "isOpen" from readiness_round r ${DUE} order by r.opens_on, r.id`,
    [today, today, today],
  )
  const turned: TurnedRound[] = []
  for (const { id, isOpen } of due) {
    const command = isOpen ? 'closeReadinessRound' : 'openReadinessRound'
    const done = await turn(em, { id, command, organizationId, now })
    if (done !== 'elsewhere') turned.push({ roundId: id, command, refusal: done })
  }
  return turned
}

interface Turn {
  id: string
  command: TurnedRound['command']
  organizationId: string
  now: Date
}

async function turn(em: EntityManager, { id, command, organizationId, now }: Turn) {
  const today = now.toISOString().slice(0, 10)
  try {
    return await em.fork().transactional(async (own) => {
      const locked: unknown[] = await own.execute(
        `select r.id from readiness_round r ${DUE} and r.id = ? and (r.opened_at is not null) = ? for update of r skip locked`,
        [today, today, today, id, command === 'closeReadinessRound'],
      )
      if (locked.length === 0) return 'elsewhere' as const
      const round = await own.findOneOrFail(ReadinessRound, id)
      await (command === 'openReadinessRound' ? openRound(own, round, now) : closeRound(own, round, now))
      const detail = { byDate: true }
      await writeAuditEntries(own, [{ organizationId, accountId: null, command, subjectId: id, detail }])
      return null
    })
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

/** Takes the day three times. A program that was closed opens no rounds any more; what is open still ends. */
const DUE = `
  join program p on p.organization_id = r.organization_id and p.id = r.program_id
 where r.archived_at is null and r.origin = 'survey' and r.closed_at is null
   and ((r.opened_at is null and p.archived_at is null and r.opens_on <= ? and r.closes_on >= ?)
     or (r.opened_at is not null and r.closes_on < ?))`
