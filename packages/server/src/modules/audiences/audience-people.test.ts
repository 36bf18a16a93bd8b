import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience, type GivenAudience } from '../../../test/builders/audiences.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildUnit,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { Account } from '../access/account.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, PROGRAM_AUDIENCE_PEOPLE } from './audience-people.ts'
import { readWantedPeople } from './wanted-people.read.ts'

describe('whom an audience holds', () => {
  let app: TestApp
  let organization: string
  let program: string
  let division: string
  let team: string
  const people: Record<string, string> = {}

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    division = await buildUnit(app, organization, { name: 'Division' })
    team = await buildUnit(app, organization, { name: 'Team', parent: division })
    const other = await buildUnit(app, organization, { name: 'Other' })
    const given = { ana: team, bo: division, cy: other, gone: team }
    for (const [name, unit] of Object.entries(given))
      people[name] = await buildEmployee(app, organization, unit, {
        fullName: name,
        jobFamily: name === 'ana' ? 'Sales' : 'Service',
        level: name === 'cy' ? 'Senior' : 'Junior',
        ...(name === 'bo' ? {} : { location: 'Leeds' }),
      })
    const em = app.tenant(organization)
    await em.nativeUpdate(Employee, { id: people.gone ?? '' }, { archivedAt: new Date() })
    const { id } = await buildAccount(app, organization, [{ role: 'line_manager', unit: team }])
    await em.nativeUpdate(Account, { id }, { employee: people.ana ?? '' })
  })
  afterAll(() => app.close())

  const namesIn = async (given: Partial<GivenAudience>) => {
    const em = app.tenant(organization)
    const audienceId = await buildAudience(app, organization, { program, ...given })
    const wanted = (await readWantedPeople(em, [audienceId])).get(audienceId)
    if (!wanted) throw new Error('The audience was not found.')
    const together: { name: string }[] = await em.execute(
      `with recursive ${PROGRAM_AUDIENCE_PEOPLE}
       select e.full_name as name from audience_people a join employee e on e.id = a.id where a.audience_id = ? order by 1`,
      [program, audienceId],
    )
    const rows: { name: string }[] = await em.execute(
      `with recursive ${AUDIENCE_PEOPLE}
       select e.full_name as name from audience_people a join employee e on e.id = a.id order by 1`,
      [audiencePeopleParameter(wanted)],
    )
    // Looked for with all others of the program it is the same people.
    expect(together).toEqual(rows)
    return rows.map(({ name }) => name)
  }

  it('is everybody who is still there where the rule asks for nothing', async () => {
    expect(await namesIn({})).toEqual(['ana', 'bo', 'cy'])
  })

  it('takes in the units below a unit, and compares words without upper and lower case', async () => {
    expect(await namesIn({ units: [division] })).toEqual(['ana', 'bo'])
    expect(await namesIn({ units: [team] })).toEqual(['ana'])
    expect(await namesIn({ jobFamilies: ['SERVICE'] })).toEqual(['bo', 'cy'])
  })

  it('asks for one of each list and for all lists together; a person without the word fits none', async () => {
    expect(await namesIn({ levels: ['Junior', 'Senior'], locations: ['Leeds'] })).toEqual(['ana', 'cy'])
    expect(await namesIn({ levels: ['Junior'], locations: ['Leeds'] })).toEqual(['ana'])
  })

  it('chooses by a role that somebody holds in Tidemark', async () => {
    expect(await namesIn({ roles: ['line_manager'] })).toEqual(['ana'])
    expect(await namesIn({ roles: ['line_manager'], units: [division], levels: ['Senior'] })).toEqual([])
  })

  it('holds for a list those on it who are still there', async () => {
    const [bo = '', gone = ''] = [people.bo, people.gone]
    expect(await namesIn({ kind: 'list', people: [bo, gone] })).toEqual(['bo'])
  })
})
