import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Stakeholder } from './stakeholder.entity.ts'
import { StakeholderStanding } from './stakeholder-standing.entity.ts'

/** Puts down where a stakeholder stands as of today: what was put down earlier on this day was a step on the way, and goes. */
export async function noteStanding({ em, viewer, now }: Command, stakeholder: Stakeholder): Promise<void> {
  const { power, interest } = stakeholder
  const standing = {
    power,
    interest,
    support: stakeholder.support ?? null,
    engagement: stakeholder.engagement ?? null,
    desiredEngagement: stakeholder.desiredEngagement ?? null,
  }
  const fromDay = now.toISOString().slice(0, 10)
  const ofToday = await em.findOne(StakeholderStanding, { stakeholder: stakeholder.id, fromDay })
  if (ofToday) em.assign(ofToday, standing)
  else
    em.create(StakeholderStanding, {
      id: newId(),
      organization: viewer.organizationId,
      stakeholder,
      fromDay,
      ...standing,
    })
}

/** Fields by whose change a stakeholder stands elsewhere than before. */
const STANDING = ['power', 'interest', 'support', 'engagement', 'desiredEngagement']

/** Whether an edit moves the stakeholder, and not only what is written about them. */
export const moves = (changes: object): boolean =>
  Object.keys(changes).some((field) => STANDING.includes(field))
