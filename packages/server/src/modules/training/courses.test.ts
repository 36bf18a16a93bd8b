import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildCourse, buildSession, buildRequirement } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'

const FIELDS = `id version code title description mode level durationMinutes validityMonths passScore link archived
  needsIds needsTitles behaviors { id name programId programName } requiredOf`
const REQUIREMENT =
  'id version programName courseId courseTitle audienceName dueOn removed people mayChange { allowed }'
const mutation = (name: string, input: string, type: string, fields: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
    __typename ... on ${type} { ${fields} } ... on Refusal { refusal: code message problems { field code } } } }`
const ofCourse = (name: string, input = 'VersionedInput') => mutation(name, input, 'TrainingCourse', FIELDS)
const ofRequirement = (name: string, input = 'VersionedInput') =>
  mutation(name, input, 'TrainingRequirement', REQUIREMENT)
const ADD = ofCourse('addTrainingCourse', 'AddCourseInput')
const UPDATE = ofCourse('updateTrainingCourse', 'UpdateCourseInput')
const ARCHIVE = ofCourse('archiveTrainingCourse')
const RESTORE = ofCourse('restoreTrainingCourse')
const REQUIRE = ofRequirement('addTrainingRequirement', 'AddRequirementInput')
const SET_DUE = ofRequirement('updateTrainingRequirement', 'UpdateRequirementInput')
const TAKE_AWAY = ofRequirement('removeTrainingRequirement')
const BRING_BACK = ofRequirement('restoreTrainingRequirement')
const LIST = `query ($page: PageInput!, $search: String, $mode: TrainingMode, $archived: Boolean!) {
  trainingCourses(page: $page, search: $search, mode: $mode, archived: $archived) { total endCursor items { title requiredOf } } }`
const ONE = `query ($id: ID!) { trainingCourse(id: $id) { ${FIELDS} requirements { ${REQUIREMENT} } } }`
const OF_PROGRAM = `query ($programId: ID!) { programTraining(programId: $programId) { id requirements { ${REQUIREMENT} } } }`
const REMOVE_AUDIENCE = `mutation ($input: VersionedInput!) { answer: removeAudience(input: $input) {
  __typename ... on Refusal { refusal: code message } } }`

const COURSE = {
  code: 'CRM-1',
  title: 'Notes in the system',
  description: 'Two conversations, noted together.',
  mode: 'EXPERIENTIAL',
  level: 'INTRODUCTORY',
  durationMinutes: 240,
  validityMonths: 24,
  passScore: 70,
  link: 'https://lms.example/crm-1',
}

describe('courses, and who has to take them', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string
  let hr: string
  let manager: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-11-01T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { name: 'Customer first' })
    unit = await buildUnit(app, organization)
    for (let place = 0; place < 12; place += 1) await buildEmployee(app, organization, unit)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: object, cookie = hr) => {
    const { data, errors } = await ask(app, document, { input }, cookie)
    if (!data) throw new Error(JSON.stringify(errors))
    return data.answer
  }
  const read = async (id: string, cookie = hr) => (await ask(app, ONE, { id }, cookie)).data.trainingCourse
  const requirementsOf = async (programId: string, cookie = hr) =>
    (await ask(app, OF_PROGRAM, { programId }, cookie)).data.programTraining?.requirements
  const course = (given: object = {}) => ({
    ...COURSE,
    code: newId(),
    needsIds: [],
    behaviorIds: [],
    ...given,
  })
  const behaviorOf = async (name: string) => {
    const em = app.tenant(organization)
    const fields = { description: 'To be seen.', bar: 0.8, minimumOpportunities: 5 }
    const { id } = em.create(TargetBehavior, { id: newId(), organization, program, name, ...fields })
    await em.flush()
    return id
  }

  it('HR puts a course into the catalog with what it asks for first and what it is for, and changes it', async () => {
    const first = await buildCourse(app, organization, { title: 'First steps' })
    const behavior = await behaviorOf('Notes the conversation')
    const given = course({ code: 'CRM-1', needsIds: [first], behaviorIds: [behavior] })
    const added = await send(ADD, { course: given })
    expect(added).toMatchObject({
      ...COURSE,
      version: 1,
      archived: false,
      needsTitles: ['First steps'],
      behaviors: [{ name: 'Notes the conversation', programName: 'Customer first' }],
    })
    // What it asks for lies in another table; changed alone it is a new version too.
    const { id } = added
    const changed = await send(UPDATE, { id, version: 1, course: { ...given, needsIds: [] } })
    expect(changed).toMatchObject({ version: 2, needsIds: [], code: 'CRM-1' })
    expect(await send(UPDATE, { id, version: 1, course: given })).toMatchObject({ refusal: 'CONFLICT' })
  })

  it('a code that another course has is refused by its title, in whatever letters, archived or not', async () => {
    const taken = { refusal: 'ALREADY_EXISTS', problems: [{ field: 'code', code: 'taken' }] }
    await buildCourse(app, organization, { code: 'Safe-1', title: 'Safety' })
    await buildCourse(app, organization, { code: 'OLD-1', title: 'Old', archivedAt: new Date() })
    expect(await send(ADD, { course: course({ code: 'SAFE-1' }) })).toMatchObject({
      ...taken,
      message: '“Safety” has this code. Choose another.',
    })
    expect(await send(ADD, { course: course({ code: 'OLD-1' }) })).toMatchObject({
      ...taken,
      message: '“Old”, which is archived, has this code. Bring that course back, or choose another code.',
    })
  })

  it('courses that ask for each other are refused with the loop, also through one that is archived', async () => {
    const c = await buildCourse(app, organization, { title: 'C' })
    const b = await buildCourse(app, organization, { title: 'B', needs: [c], archivedAt: new Date() })
    const a = await buildCourse(app, organization, { title: 'A', needs: [b] })
    expect(await send(UPDATE, { id: c, version: 1, course: course({ title: 'C', needsIds: [a] }) })).toEqual({
      __typename: 'Refusal',
      refusal: 'CYCLE',
      message: 'Nobody could begin: “C” asks for “A” asks for “B” asks for “C”.',
      problems: [{ field: 'needsIds', code: 'cycle' }],
    })
    expect(await send(ADD, { course: course({ needsIds: [b] }) })).toMatchObject({
      problems: [{ field: 'needsIds', code: 'archived' }],
    })
  })

  it('a course in use stays, with what holds it, and goes once nothing does', async () => {
    const audience = await buildAudience(app, organization, { program, name: 'Advisers' })
    const used = await buildCourse(app, organization, { title: 'Used' })
    const asking = await buildCourse(app, organization, { title: 'Asking', needs: [used] })
    const requirement = await buildRequirement(app, organization, { program, course: used, audience })
    await buildSession(app, organization, { course: used, startsAt: new Date('2026-11-02T09:00:00Z') })
    expect(await send(ARCHIVE, { id: used, version: 1 })).toMatchObject({
      refusal: 'IN_USE',
      message:
        '“Used” is still in use: required of “Advisers” in “Customer first”; asked for first by “Asking”; 1 session is planned. End that first.',
    })
    await send(TAKE_AWAY, { id: requirement, version: 1 })
    await send(ARCHIVE, { id: asking, version: 1 })
    expect(await send(ARCHIVE, { id: used, version: 1 })).toMatchObject({
      message: '“Used” is still in use: 1 session is planned. End that first.',
    })
    app.setNow(new Date('2026-11-03T09:00:00Z'))
    expect(await send(ARCHIVE, { id: used, version: 1 })).toMatchObject({ archived: true, version: 2 })
    // The way back begins with what is asked for first.
    expect(await send(RESTORE, { id: asking, version: 2 })).toMatchObject({
      message: '“Asking” asks for “Used” first, which is archived. Bring that back first.',
    })
    expect(await send(BRING_BACK, { id: requirement, version: 2 })).toMatchObject({
      problems: [{ field: 'courseId', code: 'archived' }],
    })
    expect(await send(RESTORE, { id: used, version: 2 })).toMatchObject({ archived: false })
    expect(await send(BRING_BACK, { id: requirement, version: 2 })).toMatchObject({ removed: false })
  })

  it('a program manager requires a course of an audience, once, by a day or by go-live; HR may too, an executive may not', async () => {
    const audience = await buildAudience(app, organization, { program, name: 'Field', units: [unit] })
    const id = await buildCourse(app, organization, { title: 'Field work' })
    const given = { programId: program, courseId: id, audienceId: audience }
    const required = await send(REQUIRE, { ...given, requirement: { dueOn: null } }, manager)
    expect(required).toMatchObject({ version: 1, audienceName: 'Field', dueOn: null, people: 12 })
    const again = await send(REQUIRE, { ...given, requirement: { dueOn: null } })
    expect(again).toMatchObject({ refusal: 'ALREADY_EXISTS', problems: [{ field: 'audienceId' }] })
    const due = { id: required.id, version: 1, requirement: { dueOn: '2027-03-01' } }
    expect(await send(SET_DUE, due)).toMatchObject({ version: 2, dueOn: '2027-03-01' })
    expect(await send(SET_DUE, due, manager)).toMatchObject({ refusal: 'CONFLICT' })
    await send(TAKE_AWAY, { id: required.id, version: 2 }, manager)
    // Required again it is the same one, with its history.
    expect(await send(REQUIRE, { ...given, requirement: { dueOn: '2027-04-01' } })).toMatchObject({
      id: required.id,
      dueOn: '2027-04-01',
      removed: false,
    })
    const refused = await ask(app, REQUIRE, { input: { ...given, requirement: {} } }, executive)
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('who doesn’t choose people reads whole groups: of 12 people 10, of 4 none', async () => {
    const other = await buildProgram(app, organization)
    const few = await buildUnit(app, organization)
    for (let place = 0; place < 4; place += 1) await buildEmployee(app, organization, few)
    const many = await buildAudience(app, organization, { program: other, name: 'A', units: [unit] })
    const some = await buildAudience(app, organization, { program: other, name: 'B', units: [few] })
    const id = await buildCourse(app, organization)
    for (const audience of [many, some])
      await buildRequirement(app, organization, { program: other, course: id, audience })
    const told = async (cookie: string) =>
      (await requirementsOf(other, cookie)).map(({ people }: { people: number | null }) => people)
    expect(await told(hr)).toEqual([12, 4])
    expect(await told(executive)).toEqual([10, null])
    const [first] = await requirementsOf(other, executive)
    expect(first.mayChange).toEqual({ allowed: false })
  })

  it('a program manager reads of a course what concerns own programs, and nothing of others', async () => {
    const foreign = await buildProgram(app, organization, { name: 'Foreign' })
    const id = await buildCourse(app, organization)
    for (const one of [program, foreign]) {
      const audience = await buildAudience(app, organization, { program: one, name: `Of ${one}` })
      await buildRequirement(app, organization, { program: one, course: id, audience })
    }
    expect((await read(id)).requiredOf).toBe(2)
    const own = await read(id, manager)
    expect(own.requiredOf).toBe(1)
    expect(own.requirements).toMatchObject([{ programName: 'Customer first' }])
    expect(await requirementsOf(foreign, manager)).toBeUndefined()
  })

  it('an audience that has to take something stays, with what it has to take', async () => {
    const audience = await buildAudience(app, organization, { program, name: 'Held' })
    const id = await buildCourse(app, organization, { title: 'Held by this' })
    await buildRequirement(app, organization, { program, course: id, audience })
    expect(await send(REMOVE_AUDIENCE, { id: audience, version: 1 }, manager)).toMatchObject({
      refusal: 'IN_USE',
      message: '“Held” has to take “Held by this”. Take that off the page “Training” first.',
    })
  })

  it('the catalog is read in pages, found by title or code and by how people learn, archived ones apart', async () => {
    for (const [title, code] of [
      ['Zeta one', 'Z-1'],
      ['Zeta two', 'Z-2'],
      ['Other', 'zeta-3'],
    ])
      await buildCourse(app, organization, { title, code, mode: 'lecture' })
    await buildCourse(app, organization, { title: 'Zeta four', archivedAt: new Date() })
    const list = async (given: object) =>
      (
        await ask(
          app,
          LIST,
          { page: { first: 2 }, search: 'ZETA', mode: null, archived: false, ...given },
          executive,
        )
      ).data.trainingCourses
    const first = await list({})
    expect(first).toMatchObject({ total: 3, items: [{ title: 'Other' }, { title: 'Zeta one' }] })
    expect(await list({ page: { first: 2, after: first.endCursor } })).toMatchObject({
      total: 3,
      endCursor: null,
      items: [{ title: 'Zeta two' }],
    })
    expect((await list({ mode: 'COACHING' })).total).toBe(0)
    expect(await list({ archived: true })).toMatchObject({ items: [{ title: 'Zeta four' }] })
  })
})
