import type pg from 'pg'
import { copyRows } from './copy-rows.ts'
import { numberedId } from './numbered-id.ts'
import type { OrganizationPlan } from './plan-organization.ts'
import { seededRandom } from './seeded-random.ts'

export const ORGANIZATION = numberedId('organization', 1)

const PLACES = ['North', 'South', 'East', 'West', 'Harbor', 'Lake', 'Hill', 'Valley', 'Bridge', 'Market']
const WORKS = [
  'Retail',
  'Logistics',
  'Service',
  'Claims',
  'Finance',
  'Plant',
  'Sales',
  'Care',
  'Software',
  'Field',
]
const FIRST = [
  'Ada',
  'Ben',
  'Chen',
  'Dana',
  'Elif',
  'Femi',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kemal',
  'Lena',
]
const LAST = [
  'Abara',
  'Berg',
  'Costa',
  'Dahl',
  'Evans',
  'Fischer',
  'Garcia',
  'Hansen',
  'Ito',
  'Jensen',
  'Khan',
  'Lund',
]

/** The organization with its tree and its people. */
export async function writeOrganization(client: pg.Client, plan: OrganizationPlan): Promise<void> {
  const { parentOf, unitOf, weeks } = plan
  await client.query('insert into organization (id, name) values ($1, $2)', [ORGANIZATION, 'Bench & Co.'])
  await copyRows(
    client,
    'business_unit',
    ['id', 'organization_id', 'parent_id', 'code', 'name'],
    unitRows(parentOf),
  )
  await copyRows(
    client,
    'employee',
    ['id', 'organization_id', 'unit_id', 'staff_number', 'full_name', 'job_title'],
    employeeRows(unitOf),
  )
  const memberSince = `${Number((weeks[0] ?? '').slice(0, 4)) - 1}-01-01`
  await copyRows(
    client,
    'unit_membership',
    ['id', 'organization_id', 'employee_id', 'unit_id', 'starts_on'],
    membershipRows(unitOf, memberSince),
  )
}

function* unitRows(parentOf: readonly number[]) {
  for (const [unit, parent] of parentOf.entries()) {
    const name = `${pick(PLACES, unit)} ${pick(WORKS, Math.floor(unit / PLACES.length))} ${unit + 1}`
    const above = parent < 0 ? null : numberedId('unit', parent)
    yield [numberedId('unit', unit), ORGANIZATION, above, `U${unit + 1}`, name]
  }
}

function* employeeRows(unitOf: Int32Array) {
  const random = seededRandom(unitOf.length)
  for (const [person, unit] of unitOf.entries()) {
    const name = `${pick(FIRST, Math.floor(random() * 12))} ${pick(LAST, Math.floor(random() * 12))} ${person + 1}`
    yield [
      numberedId('employee', person),
      ORGANIZATION,
      numberedId('unit', unit),
      `E${person + 1}`,
      name,
      'Associate',
    ]
  }
}

function* membershipRows(unitOf: Int32Array, startsOn: string) {
  for (const [person, unit] of unitOf.entries()) {
    yield [
      numberedId('membership', person),
      ORGANIZATION,
      numberedId('employee', person),
      numberedId('unit', unit),
      startsOn,
    ]
  }
}

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
