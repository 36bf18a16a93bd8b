import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { receiveStatements } from '../modules/learning-records/learning-records.module.ts'
import { LearningSource } from '../modules/learning-records/learning-source.entity.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import type { RoomToFill } from './seed-program-room.ts'

const ADL = 'http://adlnet.gov/expapi/verbs/'
/** Two of the people, wherever they stand. */
const [FIRST, SECOND] = [31, 47]
const PORTAL = 'https://learning.example'

/**
 * One learning system and what it has sent: two who passed, somebody and something that nobody here knows by that name and who
 * wait for an answer, and what is of no concern to attendance.
 */
export async function seedLearningRecords(
  { em, program, today, note }: Pick<RoomToFill, 'em' | 'program' | 'today' | 'note'>,
  people: readonly Pick<DemonstrationPerson, 'fullName' | 'staffNumber'>[],
): Promise<void> {
  const organization = program.organization.id
  const source = em.create(LearningSource, {
    id: newId(),
    organization,
    name: 'Learning portal',
    keyId: newId(),
  })
  await em.flush()
  note('addLearningSource', source.id, { name: source.name })
  const known = (place: number) => ({
    name: people.at(place)?.fullName ?? '',
    account: { homePage: PORTAL, name: people.at(place)?.staffNumber ?? '' },
  })
  const said = (actor: object, verb: string, activity: string, more: object = {}) => ({
    id: newId(),
    actor,
    verb: { id: `${ADL}${verb}` },
    object: { id: `${PORTAL}/${activity}`, definition: { name: { en: TITLES[activity] ?? activity } } },
    timestamp: `${addDays(today, -1)}T10:15:00Z`,
    ...more,
  })
  await receiveStatements(
    em,
    { organizationId: organization, personId: source.keyId },
    {
      now: new Date(`${today}T00:00:00Z`),
      statements: [
        said(known(FIRST), 'passed', 'rec-110', { result: { score: { scaled: 0.86 }, success: true } }),
        said(known(SECOND), 'passed', 'rec-110', { result: { score: { scaled: 0.72 }, success: true } }),
        said({ name: 'T. Okafor', mbox: 'mailto:t.okafor@agency.example' }, 'completed', 'rec-110'),
        said(known(FIRST), 'completed', 'display-screens'),
        said(known(SECOND), 'commented', 'rec-110'),
      ],
    },
  )
}

const TITLES: Readonly<Record<string, string>> = {
  'rec-110': 'The shared record, step by step',
  'display-screens': 'Working at a screen',
}
