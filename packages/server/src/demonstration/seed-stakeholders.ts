import { asKept } from '@tidemark/domain/stakeholders/relation-input'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { StakeholderRelation } from '../modules/stakeholders/stakeholder-relation.entity.ts'
import { StakeholderStanding } from '../modules/stakeholders/stakeholder-standing.entity.ts'
import { Stakeholder } from '../modules/stakeholders/stakeholder.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { STAKEHOLDER_RELATIONS, STAKEHOLDERS } from './demonstration-stakeholders.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** Puts the stakeholders of the made-up program on its map, with how they came where they stand. */
export function seedStakeholders({ em, program, today, note }: RoomToFill): void {
  const stakeholders = STAKEHOLDERS.map(({ course, ...fields }) => {
    const { daysAgo: _, ...now } = course.at(-1) ?? { daysAgo: 0, ...UNKNOWN }
    const stakeholder = em.create(Stakeholder, { id: newId(), organization, program, ...fields, ...now })
    for (const { daysAgo, ...standing } of course) {
      const fromDay = addDays(today, -daysAgo)
      em.create(StakeholderStanding, { id: newId(), organization, stakeholder, fromDay, ...standing })
    }
    note('addStakeholder', stakeholder.id, { name: fields.name })
    return stakeholder
  })
  for (const { from, to, kind, note: remark } of STAKEHOLDER_RELATIONS) {
    const [one, other] = [stakeholders[from], stakeholders[to]]
    if (!one || !other) continue
    const { fromId, toId } = asKept({ fromId: one.id, toId: other.id, kind })
    const ends = { from: fromId, to: toId, kind, note: remark }
    em.create(StakeholderRelation, { id: newId(), organization, program, ...ends })
  }
}

/** In the middle, and nothing known. */
const UNKNOWN = { power: 3, interest: 3, support: null, engagement: null, desiredEngagement: null }
