import { AUDIENCE_DEFAULTS } from '@tidemark/domain/audiences/audience-input'
import { newId } from '../kernel/new-id.ts'
import { AudiencePerson } from '../modules/audiences/audience-person.entity.ts'
import { AudienceUnit } from '../modules/audiences/audience-unit.entity.ts'
import { Audience } from '../modules/audiences/audience.entity.ts'
import { ChangeImpact } from '../modules/audiences/change-impact.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { AUDIENCES } from './demonstration-audiences.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** Names the audiences of the made-up program, with what changes for them; by their names. */
export function seedAudiences(
  { em, program, unitOf, note }: RoomToFill,
  people: readonly DemonstrationPerson[],
): ReadonlyMap<string, Audience> {
  return new Map(
    AUDIENCES.map(({ units, listed, jobFamilies, impacts, ...fields }) => {
      const kind = units === null ? ('list' as const) : ('rule' as const)
      const rule = { kind, jobFamilies: [...jobFamilies], levels: [], locations: [], roles: [] }
      const audience = em.create(Audience, {
        id: newId(),
        organization,
        program,
        ...rule,
        ...fields,
        ...AUDIENCE_DEFAULTS,
      })
      for (const code of units ?? [])
        em.create(AudienceUnit, { id: newId(), organization, audience, unit: unitOf(code) })
      for (const code of listed?.units ?? []) {
        const there = people.filter(({ unitId }) => unitId === unitOf(code)).slice(0, listed?.ofEach)
        for (const { id } of there)
          em.create(AudiencePerson, { id: newId(), organization, audience, employee: id })
      }
      note('addAudience', audience.id, { name: audience.name, whatsInIt: audience.whatsInIt })
      for (const given of impacts) {
        const impact = em.create(ChangeImpact, { id: newId(), organization, program, audience, ...given })
        note('addChangeImpact', impact.id, { kind: impact.kind, futureState: impact.futureState })
      }
      return [audience.name, audience]
    }),
  )
}
