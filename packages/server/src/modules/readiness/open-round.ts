import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import { allowLongWork } from '../imports/imports.module.ts'
import { Organization } from '../organization/organization.entity.ts'
import { freezePlaces } from './freeze-places.ts'
import { invitePeople } from './invite-people.ts'
import { lockRound } from './lock-round.ts'
import { queueInvitations } from './queue-invitations.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'
import { refuseUnsaidLanguages } from './refuse-unsaid-languages.ts'

/**
 * Opens a round: whom it asks, where they stand and what groups they may be compared by is written down as it is on this
 * day, and stays so. Within the transaction of whoever asks for it, by hand or because the day has come; of two at once the
 * later is refused.
 */
export async function openRound(em: EntityManager, round: ReadinessRound, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  await lockRound(em, round)
  refuseToOpen(round, today)
  await refuseUnsaidLanguages(em, round)
  // Fifty thousand people are written down in one transaction, so that all of them are asked or nobody is.
  await allowLongWork(em)
  const invitedCount = await invitePeople(em, round, today)
  if (invitedCount === 0) {
    throw new Refused('NOT_ALLOWED', `“${round.name}” reaches nobody: no unit in its scope has people today.`)
  }
  await freezePlaces(em, round)
  const { minimumGroupSize } = await em.findOneOrFail(Organization, round.organization.id)
  if (today < round.opensOn) round.opensOn = today
  Object.assign(round, { openedAt: now, invitedCount, minimumGroupSize })
  await em.flush()
  await queueInvitations(em, round)
}

function refuseToOpen({ name, origin, openedAt, archivedAt, closesOn }: ReadinessRound, today: string): void {
  refuseTakenAway({ archivedAt }, `“${name}”`)
  if (origin === 'file') throw new Refused('NOT_ALLOWED', `“${name}” takes its answers from a file.`)
  if (openedAt) throw new Refused('NOT_ALLOWED', `“${name}” was opened already.`)
  if (closesOn < today) {
    throw new Refused(
      'NOT_ALLOWED',
      `The last day of “${name}”, ${closesOn}, has passed. Choose a later one.`,
    )
  }
}
