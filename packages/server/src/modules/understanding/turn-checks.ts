import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { closeCheck } from './close-check.ts'
import { openCheck } from './open-check.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

/** A check that the day has done something to, or nothing and why. */
export interface TurnedCheck {
  checkId: string
  command: 'openUnderstandingCheck' | 'closeUnderstandingCheck'
  /** Null = done. */
  refusal: string | null
}

interface Turn {
  id: string
  organizationId: string
  now: Date
}

/**
 * Opens the checks of an organization whose day has come, and closes those whose last day has passed. Each in a transaction of
 * its own, so that one that can't be opened holds up no other; whoever comes second, on whatever node, finds it done. What
 * ends goes first, since it lets people be asked again.
 */
export async function turnChecks(
  em: EntityManager,
  organizationId: string,
  now: Date,
): Promise<TurnedCheck[]> {
  const today = now.toISOString().slice(0, 10)
  const due: { id: string }[] = await em.execute(
    `select c.id from understanding_check c ${DUE} order by c.opened_at is null, c.opens_on, c.id`,
    [today, today, today],
  )
  const turned: TurnedCheck[] = []
  for (const { id } of due) {
    const one = await turn(em, { id, organizationId, now })
    if (one) turned.push(one)
  }
  return turned
}

async function turn(em: EntityManager, { id, organizationId, now }: Turn): Promise<TurnedCheck | null> {
  const today = now.toISOString().slice(0, 10)
  let command: TurnedCheck['command'] = 'openUnderstandingCheck'
  try {
    return await em.fork().transactional(async (own) => {
      const [found]: { isOpen: boolean }[] = await own.execute(
        `select c.opened_at is not null as "isOpen" from understanding_check c ${DUE} and c.id = ? for no key update of c skip locked`,
        [today, today, today, id],
      )
      if (!found) return null
      if (found.isOpen) command = 'closeUnderstandingCheck'
      const check = await own.findOneOrFail(UnderstandingCheck, id)
      await (found.isOpen ? closeCheck(own, check, now) : openCheck(own, check, now))
      const detail = { byDate: true }
      await writeAuditEntries(own, [{ organizationId, accountId: null, command, subjectId: id, detail }])
      return { checkId: id, command, refusal: null }
    })
  } catch (error) {
    if (error instanceof Refused) return { checkId: id, command, refusal: error.message }
    throw error
  }
}

/** Takes the day three times. A program that was closed opens no checks any more; what is open still ends. */
const DUE = `
  join program p on p.organization_id = c.organization_id and p.id = c.program_id
 where c.archived_at is null and c.closed_at is null
   and ((c.opened_at is null and p.archived_at is null and c.opens_on <= ? and c.closes_on >= ?)
     or (c.opened_at is not null and c.closes_on < ?))`
