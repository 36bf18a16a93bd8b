import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import {
  AUDIENCE_PEOPLE,
  audiencePeopleParameter,
  readWantedPeople,
} from '../modules/audiences/audiences.module.ts'
import { Audience } from '../modules/audiences/audience.entity.ts'
import { Organization } from '../modules/organization/organization.entity.ts'
import { UnderstandingCheck } from '../modules/understanding/understanding-check.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { CHECKS } from './demonstration-checks.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID
const OPEN_DAYS = 7

/** Puts the closed checks of the made-up program on file, as counts: nobody's answers, as after every check. */
export async function seedUnderstanding({ em, program, today, note }: RoomToFill): Promise<void> {
  const { minimumGroupSize } = await em.findOneOrFail(Organization, organization)
  for (const { audience: name, closedDaysAgo, questions, answeredShare, rightShares } of CHECKS) {
    const audience = await em.findOneOrFail(Audience, { program: program.id, name })
    const people = await countPeople({ em, audienceId: audience.id })
    const closesOn = addDays(today, -closedDaysAgo)
    const opensOn = addDays(closesOn, 1 - OPEN_DAYS)
    const answeredCount = Math.round(people * answeredShare)
    const check = em.create(UnderstandingCheck, {
      id: newId(),
      organization,
      program,
      audience,
      kind: 'check',
      questions: [...questions],
      opensOn,
      closesOn,
      openedAt: new Date(`${opensOn}T08:00:00Z`),
      closedAt: new Date(`${closesOn}T16:00:00Z`),
      audienceCount: people,
      invitedCount: people,
      minimumGroupSize,
      answeredCount,
      answered: questions.map(() => answeredCount),
      right: rightShares.map((share) => Math.round(answeredCount * share)),
    })
    note('planUnderstandingCheck', check.id, { audienceId: audience.id, opensOn, closesOn })
    note('openUnderstandingCheck', check.id, { invited: people })
    note('closeUnderstandingCheck', check.id, { answered: answeredCount })
  }
}

async function countPeople({
  em,
  audienceId,
}: Pick<RoomToFill, 'em'> & { audienceId: string }): Promise<number> {
  const wanted = (await readWantedPeople(em, [audienceId])).get(audienceId)
  if (!wanted) return 0
  const [row]: { people: number }[] = await em.execute(
    `with recursive ${AUDIENCE_PEOPLE} select count(*)::int as people from audience_people`,
    [audiencePeopleParameter(wanted)],
  )
  return row?.people ?? 0
}
