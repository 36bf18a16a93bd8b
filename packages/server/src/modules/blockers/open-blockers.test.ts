import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import { buildOrganization } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { readProgramFacts } from '../../kernel/program-fact.ts'
import { openBlockers } from './blockers.module.ts'

let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

it('a gate is told of open blockers alone, the worst first, with the steps they hinder', async () => {
  const organization = await buildOrganization(app)
  const program = await buildProgram(app, organization)
  const mild = await buildObstacle(app, organization, program, { title: 'Mild', severity: 2, steps: [] })
  const bad = await buildObstacle(app, organization, program, { title: 'Bad', severity: 5, steps: [2, 5] })
  const over = { closedOn: '2027-02-01', closingNote: 'Nobody has complained since.' }
  await buildObstacle(app, organization, program, { kind: 'risk' })
  await buildObstacle(app, organization, program, { kind: 'issue', likelihood: null })
  await buildObstacle(app, organization, program, over)
  await buildObstacle(app, organization, program, { archivedAt: new Date() })
  await buildObstacle(app, organization, await buildProgram(app, organization))
  const known = await readProgramFacts(app.tenant(organization), program, { openBlockers })
  expect(known.openBlockers).toEqual([
    { id: bad, name: 'Bad', severity: 5, steps: [2, 5] },
    { id: mild, name: 'Mild', severity: 2, steps: [] },
  ])
})
