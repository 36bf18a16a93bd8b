import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { GoCriterion } from '../modules/readiness/go-criterion.entity.ts'
import { GoDecision } from '../modules/readiness/go-decision.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { GO } from './demonstration-go.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** Sets what waves of the made-up program had to show, and puts down what the executive decided. */
export function seedGo({ em, program, waves, accounts, today, note }: RoomToFill): void {
  const executive = accounts.get('executive')
  for (const { wave: name, setDaysAgo, criteria, decisions } of GO) {
    const wave = waves.get(name)
    if (!wave || !executive) throw new Error(`The demonstration has a wave “${name}” and an executive.`)
    const setAt = new Date(`${addDays(today, -setDaysAgo)}T09:00:00Z`)
    for (const { measure, ...given } of criteria) {
      const criterion = em.create(GoCriterion, {
        id: newId(),
        organization,
        program,
        wave,
        measure,
        setAt,
        ...given,
      })
      note('addGoCriterion', criterion.id, { waveId: wave.id, target: given.target })
    }
    for (const { daysAgo, verdicts, ...fields } of decisions) {
      const decision = em.create(GoDecision, {
        id: newId(),
        organization,
        program,
        wave,
        ...fields,
        verdicts: [...verdicts],
        decidedBy: executive,
        decidedAt: new Date(`${addDays(today, -daysAgo)}T14:00:00Z`),
      })
      note('decideGo', decision.id, { waveId: wave.id, ...fields }, executive)
    }
  }
}
