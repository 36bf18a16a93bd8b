import { afterAll, expect, test } from 'vitest'
import { ask, createTestApp } from '../../test/app/test-app.ts'
import { buildEmployee, buildOrganization, buildUnit, buildViewer } from '../../test/builders/organization.ts'
import { buildProgram } from '../../test/builders/programs.ts'
import { buildCourse } from '../../test/builders/training.ts'
import { Program } from '../modules/programs/program.entity.ts'
import { seedLearningRecords } from './seed-learning-records.ts'

const app = await createTestApp()
afterAll(app.close)

test('the demonstration has a learning system: some it said is on file, somebody and something wait to be explained', async () => {
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const program = await buildProgram(app, organization)
  await buildCourse(app, organization, { code: 'REC-110', passScore: 70 })
  const people = Array.from({ length: 48 }, (_, place) => ({
    fullName: `P ${place}`,
    staffNumber: `H${place}`,
  }))
  for (const place of [31, 47]) await buildEmployee(app, organization, unit, people[place])
  const notes: string[] = []
  await app.tenant(organization).transactional(async (em) => {
    const room = { em, program: await em.findOneOrFail(Program, program), today: '2027-03-02' }
    await seedLearningRecords({ ...room, note: (command) => notes.push(command) }, people)
  })
  const hr = await buildViewer(app, organization, [{ role: 'hr' }])
  const { data } = await ask(
    app,
    '{ learningSources { name applied waiting ignored } waitingLearning(first: 9) { items { kind label } } }',
    {},
    hr,
  )
  expect(data.learningSources).toEqual([{ name: 'Learning portal', applied: 2, waiting: 2, ignored: 1 }])
  expect(data.waitingLearning.items).toEqual([
    { kind: 'ACTIVITY', label: expect.stringMatching(/^Working at a screen/) },
    { kind: 'PERSON', label: expect.stringMatching(/^T. Okafor/) },
  ])
  expect(notes).toEqual(['addLearningSource'])
  const onFile = await app.tenant(organization).execute('select status, score from attendance order by score')
  expect(onFile).toEqual([
    { status: 'completed', score: 72 },
    { status: 'completed', score: 86 },
  ])
})
