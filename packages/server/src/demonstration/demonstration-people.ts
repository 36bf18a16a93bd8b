import { Faker, base, en } from '@faker-js/faker'
import { newId } from '../kernel/new-id.ts'
import type { DemonstrationUnit } from './demonstration-units.ts'

export interface DemonstrationPerson {
  id: string
  unitId: string
  staffNumber: string
  fullName: string
  jobTitle: string
  jobFamily: string
  level: string
  location: string
}

const JOBS = [
  { jobTitle: 'Case officer', jobFamily: 'Operations', level: 'B' },
  { jobTitle: 'Senior case officer', jobFamily: 'Operations', level: 'C' },
  { jobTitle: 'Customer adviser', jobFamily: 'Customer', level: 'B' },
  { jobTitle: 'Team leader', jobFamily: 'Management', level: 'D' },
  { jobTitle: 'Analyst', jobFamily: 'Analysis', level: 'C' },
] as const
/** In each unit somebody leads, and somebody answers callers. */
const FIRST_JOBS = [JOBS[3], JOBS[2]] as const
const LOCATIONS = ['Harbor House', 'North Quay', 'Mill Street', 'Station Court'] as const

/** One made-up person per full-time equivalent, the same at each start; no name is anybody's. */
export function inventPeople(units: readonly DemonstrationUnit[]): DemonstrationPerson[] {
  const faker = new Faker({ locale: [en, base] })
  faker.seed(2013)
  let number = 10_000
  return units.flatMap(({ id, headcount }) =>
    Array.from({ length: Math.round(headcount) }, (_, place) => {
      number += 1
      const job = FIRST_JOBS[place] ?? faker.helpers.arrayElement(JOBS)
      return {
        id: newId(),
        unitId: id,
        staffNumber: `H${number}`,
        fullName: `${faker.person.firstName()} ${faker.person.lastName()}`,
        ...job,
        location: faker.helpers.arrayElement(LOCATIONS),
      }
    }),
  )
}
