import type { EntityManager } from '@mikro-orm/postgresql'
import { stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { refusalOfCheckAct } from '@tidemark/domain/understanding/check-acts'
import { refusalToAsk } from '@tidemark/domain/understanding/who-is-asked'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { allowLongWork } from '../imports/imports.module.ts'
import { queueMails } from '../mail/mail.module.ts'
import { askPeople } from './ask-people.ts'
import { type AskingCheck, readAskable } from './askable-people.ts'
import { checkInvitation } from './check-mail.ts'
import { lockCheck } from './lock-check.ts'
import type { UnderstandingCheck } from './understanding-check.entity.ts'

/**
 * Opens a check: whom it asks is drawn and written down as it is on this day, and each of them gets a link. Within the
 * transaction of whoever asks for it, by hand or because the day has come; of two at once the later is refused.
 */
export async function openCheck(em: EntityManager, check: UnderstandingCheck, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  // Two checks of a program that open at once would each find the same people free.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`checks ${check.program.id}`])
  await lockCheck(em, check)
  refuseToOpen(check, today)
  await refuseRemovedAudience(em, check)
  const asking: AskingCheck = {
    id: check.id,
    programId: check.program.id,
    audienceId: check.audience.id,
    sampleSize: check.sampleSize ?? null,
  }
  const askable = await readAskable(em, asking, now)
  const refusal = refusalToAsk(askable, askable.minimum)
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  await allowLongWork(em)
  const invitedCount = await askPeople(em, asking, now)
  if (today < check.opensOn) check.opensOn = today
  Object.assign(check, {
    openedAt: now,
    invitedCount,
    audienceCount: askable.people,
    minimumGroupSize: askable.minimum,
  })
  await em.flush()
  await queueMails(em, { kind: checkInvitation.kind, about: check.id, occasion: '' })
}

/** It was there when the check was planned. */
async function refuseRemovedAudience(em: EntityManager, check: UnderstandingCheck): Promise<void> {
  const audience = await em.findOneOrFail(Audience, check.audience.id, { refresh: true })
  refuseTakenAway(audience, `“${audience.name}”`)
}

function refuseToOpen(check: UnderstandingCheck, today: string): void {
  refuseTakenAway(check, 'The check')
  const refusal = refusalOfCheckAct('open', stateOfAsking(check))
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  if (check.closesOn < today)
    throw new Refused('NOT_ALLOWED', `Its last day, ${check.closesOn}, has passed. Choose a later one.`)
}
