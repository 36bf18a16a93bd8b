import { readDemonstrationFile } from '../../src/demonstration/read-demonstration-file.ts'
import type { TestApp } from '../app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from './behaviors.ts'
import { buildUnit } from './organization.ts'

/** The first day of the study's months, of which the first is taken as November 1953. */
export const studyMonth = (number: number): string => {
  const month = 10 + number - 1
  return `${1953 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/**
 * Coleman, Katz & Menzel's 125 doctors in four cities as a program of months: everybody is known, and once prescribed
 * counts from then on.
 */
export async function buildColeman(app: TestApp, organization: string) {
  const doctors = await readDemonstrationFile<'group_id' | 'adoption_period'>(
    'medical_innovation_doctors.csv',
  )
  const study = await buildUnit(app, organization, { name: 'Four cities' })
  const program = await buildLiveProgram(app, organization, {
    units: [study],
    startsOn: studyMonth(1),
    reportingPeriod: 'month',
    wave: {
      status: 'closed',
      startsOn: studyMonth(1),
      goLiveOn: studyMonth(1),
      endsOn: studyMonth(17),
    },
  })
  const behavior = await buildBehavior(app, organization, program, {
    windowDays: null,
    minimumOpportunities: 1,
  })
  const recording = await buildObserver(app, organization, program)
  const cities: string[] = []
  for (const [group, members] of Map.groupBy(doctors, ({ group_id }) => group_id)) {
    const city = await buildUnit(app, organization, { name: `City ${group}`, parent: study })
    const people = await buildPeople(app, organization, city, members.length, studyMonth(1))
    cities.push(city)
    await buildObservations(
      app,
      organization,
      { program, behavior, recording },
      members.flatMap(({ adoption_period }, index) => {
        const employee = people[index]
        if (!employee || adoption_period === '') return []
        return [{ employee, unit: city, on: studyMonth(Number(adoption_period)), opportunities: 1, shown: 1 }]
      }),
    )
  }
  return { program, study, cities }
}
