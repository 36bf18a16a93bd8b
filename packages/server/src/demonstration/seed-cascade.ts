import { AUDIENCE_DEFAULTS } from '@tidemark/domain/audiences/audience-input'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { AudienceUnit } from '../modules/audiences/audience-unit.entity.ts'
import { Audience } from '../modules/audiences/audience.entity.ts'
import { CommunicationAudience } from '../modules/communications/communication-audience.entity.ts'
import { Communication } from '../modules/communications/communication.entity.ts'
import { startDeliveries } from '../modules/deliveries/deliveries.module.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID
/** The unit of the demonstration's line manager, and a small one that nobody leads. */
const UNITS = ['U072', 'U077']
const WORDS = {
  slant: 'From the side of those who take over a matter in its middle.',
  whatsInIt: 'You start with what the shift before you knows, instead of asking the caller again.',
}

/** A manager briefing that was handed out the day before yesterday, and is still to be held. */
export async function seedCascade({ em, program, unitOf, accounts, today, note }: RoomToFill): Promise<void> {
  const [author, executive] = [accounts.get('program_manager'), accounts.get('executive')]
  if (!author || !executive)
    throw new Error('The demonstration has nobody who writes, or nobody who approves.')
  const plannedOn = addDays(today, -2)
  const audience = em.create(Audience, {
    id: newId(),
    organization,
    program,
    name: 'Shifts that share a desk',
    kind: 'rule',
    jobFamilies: [],
    levels: [],
    locations: [],
    roles: [],
    ...WORDS,
    preferredSender: 'Their own team leader',
    preferredChannel: 'manager_briefing',
    ...AUDIENCE_DEFAULTS,
  })
  for (const code of UNITS)
    em.create(AudienceUnit, { id: newId(), organization, audience, unit: unitOf(code) })
  const communication = em.create(Communication, {
    id: newId(),
    organization,
    program,
    title: 'How shifts hand over from next week on',
    purpose: 'Everybody who shares a desk knows what the next shift needs to hear.',
    step: 4,
    channel: 'manager_briefing',
    state: 'scheduled',
    plannedOn,
    senderName: 'Director of Customer Contact',
    commentWay: 'in_person',
    body: 'Ten minutes with your team. Ask them to tell you in their own words what changes.',
    fixed:
      'Both shifts share the first **quarter of an hour**, and matters that are open are told one by one.',
    canChange: 'Which desk begins, and whether it is told standing or sitting.',
    author,
    editedBy: author,
    approvedBy: executive,
    approvedAt: new Date(`${addDays(today, -5)}T09:00:00Z`),
    createdAt: new Date(`${addDays(today, -9)}T09:00:00Z`),
  })
  em.create(CommunicationAudience, { id: newId(), organization, communication, audience, ...WORDS })
  note('addAudience', audience.id, { name: audience.name, whatsInIt: audience.whatsInIt })
  note('addCommunication', communication.id, { title: communication.title, plannedOn })
  await em.flush()
  await startDeliveries(em, communication.id, new Date(`${plannedOn}T08:00:00Z`))
}
