import { afterAll, expect, it } from 'vitest'
import { ask, createTestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildCheck, openTheCheck } from '../../../test/builders/understanding.ts'
import { Employee } from '../organization/employee.entity.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

const app = await createTestApp()
afterAll(app.close)

it('a person is handed out which checks asked them, and erased before answering is asked no more', async () => {
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  await buildPeople(app, organization, unit, 6)
  const program = await buildProgram(app, organization)
  const audience = await buildAudience(app, organization, { program, units: [unit] })
  const check = await buildCheck(app, organization, { program, audience })
  const [person] = await openTheCheck(app, organization, check)
  const id = person?.employee ?? ''
  const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])

  const handedOut = await ask(
    app,
    `mutation ($id: ID!) { exportEmployee(id: $id) { ... on PersonalData { content } } }`,
    { id },
    administrator,
  )
  const content: Record<string, unknown> = JSON.parse(handedOut.data.exportEmployee.content)
  expect(content['understanding checks that asked you']).toEqual([
    { program: expect.any(String), about: null, 'opened on': '2027-03-01' },
  ])

  const { version, staffNumber } = await app.tenant(organization).findOneOrFail(Employee, id)
  await ask(
    app,
    `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename } }`,
    { input: { id, version, staffNumber } },
    administrator,
  )
  expect((await app.tenant(organization).findOneOrFail(UnderstandingCheck, check)).invitedCount).toBe(5)
})
