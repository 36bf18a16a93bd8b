import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../kernel/new-id.ts'
import { insertRows } from '../kernel/insert-rows.ts'
import { Organization } from '../modules/organization/organization.entity.ts'
import { ensureBuiltInInstruments } from '../modules/readiness/readiness.module.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import type { DemonstrationUnit } from './demonstration-units.ts'

const ATTRIBUTION =
  'The shape and head-counts of this organization are those of the UK Home Office, 30 September 2013 (Open Government Licence v3.0, Crown copyright); all names, people and observations are made up. The doctors are those of Coleman, Katz & Menzel, Medical Innovation (1966), by way of netdiffuseR (MIT).'

/** Long before any program, so that everybody is in their unit from the start. */
const IN_PLACE_SINCE = '1953-01-01'

/** The tenant with its units and people. */
export async function seedOrganization(
  em: EntityManager,
  units: readonly DemonstrationUnit[],
  people: readonly DemonstrationPerson[],
): Promise<void> {
  em.create(Organization, {
    id: DEMONSTRATION_ID,
    name: 'Harborlight Services (demonstration)',
    isDemonstration: true,
    attribution: ATTRIBUTION,
  })
  await em.flush()
  await ensureBuiltInInstruments(em, DEMONSTRATION_ID)
  const organization_id = DEMONSTRATION_ID
  await insertRows(
    em,
    'business_unit',
    units.map(({ id, code, name, parentId, headcount }) => ({
      id,
      organization_id,
      parent_id: parentId,
      code,
      name,
      headcount,
    })),
  )
  await insertRows(
    em,
    'employee',
    people.map((person) => ({
      id: person.id,
      organization_id,
      unit_id: person.unitId,
      staff_number: person.staffNumber,
      full_name: person.fullName,
      // Nobody has an address of this kind (RFC 2606), so nothing that is tried out reaches a stranger.
      email: `${person.staffNumber.toLowerCase()}@harborlight.example`,
      job_title: person.jobTitle,
      job_family: person.jobFamily,
      level: person.level,
      location: person.location,
    })),
  )
  await insertRows(
    em,
    'unit_membership',
    people.map(({ id, unitId }) => ({
      id: newId(),
      organization_id,
      employee_id: id,
      unit_id: unitId,
      starts_on: IN_PLACE_SINCE,
    })),
  )
}
