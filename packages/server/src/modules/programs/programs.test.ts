import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { raceAt } from '../../../test/app/race-at.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
  type GivenRole,
} from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { AuditEntry } from '../../kernel/audit-entry.entity.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { RoleAssignment } from '../access/role-assignment.entity.ts'
import { AdoptionChange } from '../adoption/adoption-change.entity.ts'
import { Program } from './program.entity.ts'

const CREATE = `mutation ($input: ProgramInput!) { createProgram(input: $input) {
  __typename ... on Program { id version name vision sponsorName leadingConstraint band { lower upper } provenance
    steps { number status version name1996 name2014 } viewerCan { edit { allowed } importObservations { allowed } } }
  ... on Refusal { code problems { field code } } } }`
const UPDATE = `mutation ($input: UpdateProgramInput!) { updateProgram(input: $input) {
  __typename ... on Program { version name vision } ... on Refusal { code message problems { field code } } } }`
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveProgram(input: $input) {
  __typename ... on Program { version archivedAt } ... on Refusal { code message } } }`
const RESTORE = ARCHIVE.replace('archiveProgram', 'restoreProgram')
const ONE = `query ($id: ID!) { program(id: $id) { id name } }`
const LIST = `query ($archived: Boolean) { programs(archived: $archived, first: 20) { id
  objectives { id statement } waves { id name unitNames dependsOnIds warnings } steps { id }
  viewerCan { edit { allowed } recordObservations { allowed reason } importObservations { allowed } } } }`

const INPUT = {
  name: 'Customer first',
  vision: 'Whoever calls is helped by the first person they reach.',
  strategy: '',
  caseForChange: '',
  sustainmentOwnerName: null,
  currency: 'EUR',
  leadingConstraint: 'QUALITY',
  bandLower: 0.4,
  bandUpper: 0.5,
  measurement: 'SAMPLE',
  observationMode: 'NAMED',
  reportingPeriod: 'WEEK',
  sustainPeriods: 4,
  startsOn: '2027-01-04',
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('programs', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const viewerWith = (...roles: GivenRole[]) => buildViewer(app, organization, roles)
  const input = (change: object = {}) => ({ ...INPUT, name: `Customer first ${newId()}`, ...change })

  describe('creating one', () => {
    it('starts it with its eight steps, run by its creator', async () => {
      const manager = await viewerWith({ role: 'program_manager' })
      const { data } = await ask(app, CREATE, { input: input({ name: ' Clinic  ' }) }, manager)
      expect(data.createProgram).toMatchObject({
        name: 'Clinic',
        version: 1,
        sponsorName: null,
        leadingConstraint: 'QUALITY',
        band: { lower: 0.4, upper: 0.5 },
        provenance: 'OWN',
        viewerCan: { edit: { allowed: true }, importObservations: { allowed: true } },
      })
      expect(data.createProgram.steps.map(({ number }: { number: number }) => number)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8,
      ])
      expect(data.createProgram.steps[0]).toMatchObject({
        status: 'NOT_STARTED',
        version: 1,
        name1996: 'Establishing a sense of urgency',
        name2014: 'Create a sense of urgency around a big opportunity',
      })
      const update = { id: data.createProgram.id, version: 1, program: input({ vision: 'Sooner.' }) }
      const next = await ask(app, UPDATE, { input: update }, manager)
      expect(next.data.updateProgram).toMatchObject({ version: 2, vision: 'Sooner.' })
    })

    it('fills the assignment that waited for a program, then adds one for each further program', async () => {
      const manager = await viewerWith({ role: 'program_manager' })
      const first = await ask(app, CREATE, { input: input() }, manager)
      const second = await ask(app, CREATE, { input: input() }, manager)
      const ids = [first.data.createProgram.id, second.data.createProgram.id]
      const em = app.tenant(organization)
      const [assignment] = await em.find(RoleAssignment, { program: { $in: ids } })
      const ofAccount = await em.find(
        RoleAssignment,
        { account: assignment?.account.id },
        { orderBy: { id: 'asc' } },
      )
      expect(ofAccount.map(({ program }) => program?.id)).toEqual(ids)
      // So that a change of the account's roles that began before is told of the new one.
      expect(await em.findOne(Account, { id: assignment?.account.id })).toMatchObject({ version: 3 })
    })

    it('gives each of two programs created at once its manager', async () => {
      const manager = await viewerWith({ role: 'program_manager' })
      const create = () => ask(app, CREATE, { input: input() }, manager)
      const both = await raceAt(app, 'role_assignment', [create, create])
      const ids = both.map(({ data }) => data.createProgram.id)
      expect(await app.tenant(organization).count(RoleAssignment, { program: { $in: ids } })).toBe(2)
    })

    it.each([
      [{ bandLower: 0.5 }, 'bandUpper', 'band_upside_down'],
      [{ bandLower: 0 }, 'bandLower', 'too_small'],
      [{ name: ' ' }, 'name', 'required'],
      [{ sustainPeriods: 0 }, 'sustainPeriods', 'too_small'],
    ])('is refused %j, and nothing is written', async (change, field, code) => {
      const manager = await viewerWith({ role: 'program_manager' })
      const em = app.tenant(organization)
      const before = [await em.count(Program), await em.count(RoleAssignment), await em.count(AuditEntry)]
      const { data } = await ask(app, CREATE, { input: input(change) }, manager)
      expect(data.createProgram).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field, code }] })
      expect([await em.count(Program), await em.count(RoleAssignment), await em.count(AuditEntry)]).toEqual(
        before,
      )
    })

    it('is refused a name that is taken, with its assignment undone as well', async () => {
      const manager = await viewerWith({ role: 'program_manager' })
      await buildProgram(app, organization, { name: 'Taken' })
      const { data } = await ask(app, CREATE, { input: input({ name: 'Taken' }) }, manager)
      expect(data.createProgram).toMatchObject({
        code: 'ALREADY_EXISTS',
        problems: [{ field: 'name', code: 'taken' }],
      })
      const list = await ask(app, LIST, {}, manager)
      expect(list.data.programs).toEqual([])
    })

    it('takes exactly one leading constraint', async () => {
      const manager = await viewerWith({ role: 'program_manager' })
      const { errors } = await ask(
        app,
        CREATE,
        { input: input({ leadingConstraint: ['TIME', 'COST'] }) },
        manager,
      )
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    })

    it.each(['administrator', 'executive', 'hr', 'employee'] as const)('is not for: %s', async (role) => {
      const { errors } = await ask(app, CREATE, { input: input() }, await viewerWith({ role }))
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    })
  })

  describe('reading them', () => {
    it.each(['administrator', 'executive', 'hr'] as const)('%s reads every program', async (role) => {
      const id = await buildProgram(app, organization)
      const { data } = await ask(app, ONE, { id }, await viewerWith({ role }))
      expect(data.program).toMatchObject({ id })
    })

    it('a program manager reads those assigned to them', async () => {
      const [own, other] = [await buildProgram(app, organization), await buildProgram(app, organization)]
      const manager = await viewerWith({ role: 'program_manager', program: own })
      const { data } = await ask(app, LIST, {}, manager)
      expect(data.programs.map(({ id }: { id: string }) => id)).toEqual([own])
      expect((await ask(app, ONE, { id: other }, manager)).data).toEqual({ program: null })
    })

    it('a line manager reads programs whose waves name their unit, one above or one below', async () => {
      const above = await buildUnit(app, organization)
      const led = await buildUnit(app, organization, { parent: above })
      const below = await buildUnit(app, organization, { parent: led })
      const beside = await buildUnit(app, organization, { parent: above })
      const manager = await viewerWith({ role: 'line_manager', unit: led })
      const reads = async (wave: Parameters<typeof buildWave>[3]) => {
        const id = await buildProgram(app, organization)
        await buildWave(app, organization, id, wave)
        return (await ask(app, ONE, { id }, manager)).data.program !== null
      }
      expect(await reads({ units: [above] })).toBe(true)
      expect(await reads({ units: [led] })).toBe(true)
      expect(await reads({ units: [below] })).toBe(true)
      expect(await reads({ units: [beside] })).toBe(false)
      expect(await reads({ units: [] })).toBe(false)
      expect(await reads({ units: [led], archivedAt: new Date() })).toBe(false)
    })

    it('an employee reads the programs of their unit, and no role without its employee reads any', async () => {
      const unit = await buildUnit(app, organization)
      const program = await buildProgram(app, organization)
      await buildWave(app, organization, program, { units: [unit] })
      const employee = await buildEmployee(app, organization, unit)
      const visitor = await viewerWith({ role: 'employee' })
      expect((await ask(app, ONE, { id: program }, visitor)).data.program).toBeNull()
      const cookie = await buildViewer(app, organization, [{ role: 'employee' }])
      const { data } = await ask(app, '{ viewer { id } }', {}, cookie)
      const em = app.tenant(organization)
      Object.assign(await em.findOneOrFail(Account, { id: data.viewer.id }), { employee })
      await em.flush()
      expect((await ask(app, ONE, { id: program }, cookie)).data.program).toMatchObject({ id: program })
    })

    it('the program of another tenant can’t be told from one that doesn’t exist', async () => {
      const stranger = await buildProgram(app, await buildOrganization(app))
      const executive = await viewerWith({ role: 'executive' })
      const answers = [stranger, NOWHERE, 'no key'].map((id) => ask(app, ONE, { id }, executive))
      for (const { data, errors } of await Promise.all(answers)) {
        expect({ data, errors }).toEqual({ data: { program: null }, errors: [] })
      }
    })

    it('a list leaves closed programs out, or shows only them', async () => {
      const tenant = await buildOrganization(app)
      const open = await buildProgram(app, tenant)
      const closed = await buildProgram(app, tenant, { archivedAt: new Date() })
      const executive = await buildViewer(app, tenant, [{ role: 'executive' }])
      const ids = async (archived: boolean | null) =>
        (await ask(app, LIST, { archived }, executive)).data.programs.map(({ id }: { id: string }) => id)
      expect(await ids(null)).toEqual([open])
      expect(await ids(true)).toEqual([closed])
    })

    it('a list with everything in it takes as many statements for three programs as for one', async () => {
      const tenant = await buildOrganization(app)
      const unit = await buildUnit(app, tenant)
      const roles: GivenRole[] = [{ role: 'executive' }, { role: 'line_manager', unit }]
      const viewer = await buildViewer(app, tenant, roles)
      const addProgram = async () => {
        const program = await buildProgram(app, tenant)
        await buildObjective(app, tenant, program)
        const pilot = await buildWave(app, tenant, program, { units: [unit] })
        await buildWave(app, tenant, program, { units: [unit], dependsOn: [pilot] })
      }
      await addProgram()
      const one = await statementsOf(app, () => ask(app, LIST, {}, viewer))
      await addProgram()
      await addProgram()
      const three = await statementsOf(app, async () => {
        const { data } = await ask(app, LIST, {}, viewer)
        expect(data.programs).toHaveLength(3)
        expect(data.programs[2]).toMatchObject({ objectives: [{}], waves: [{}, {}] })
      })
      expect(three).toHaveLength(one.length)
      // The viewer; the programs; their objectives, waves and steps; the programs that touch the unit led.
      expect(one).toHaveLength(6)
    })

    it('what the viewer may do says why not', async () => {
      const unit = await buildUnit(app, organization)
      const program = await buildProgram(app, organization)
      await buildWave(app, organization, program, { units: [unit] })
      const leader = await viewerWith({ role: 'line_manager', unit })
      const manager = await viewerWith({ role: 'program_manager', program })
      const ofLeader = await ask(app, LIST, {}, leader)
      expect(ofLeader.data.programs[0].viewerCan).toMatchObject({
        edit: { allowed: false },
        recordObservations: { allowed: true, reason: null },
        importObservations: { allowed: false },
      })
      const ofManager = await ask(app, LIST, {}, manager)
      expect(ofManager.data.programs[0].viewerCan).toMatchObject({
        edit: { allowed: true },
        recordObservations: {
          allowed: false,
          reason: 'Only line managers of its units record what people do.',
        },
        importObservations: { allowed: true },
      })
    })
  })

  describe('changing one', () => {
    const update = (id: string, version: number, change: object = {}) => ({
      input: { id, version, program: input(change) },
    })

    it('is only for the program managers assigned to it; who may not read it is told nothing', async () => {
      const program = await buildProgram(app, organization)
      const other = await viewerWith({ role: 'program_manager' })
      const reader = await viewerWith({ role: 'program_manager' }, { role: 'executive' })
      const hidden = await ask(app, UPDATE, update(program, 1), other)
      const nowhere = await ask(app, UPDATE, update(NOWHERE, 1), other)
      const readable = await ask(app, UPDATE, update(program, 1), reader)
      expect(nowhere.data.updateProgram).toMatchObject({ code: 'NOT_FOUND' })
      expect(hidden).toEqual(nowhere)
      expect(readable.data.updateProgram).toMatchObject({ code: 'NOT_ALLOWED' })
      expect(await app.tenant(organization).findOne(Program, { id: program })).toMatchObject({
        version: 1,
        vision: '',
      })
    })

    it('the later of two editors is told of the conflict', async () => {
      const program = await buildProgram(app, organization)
      const manager = await viewerWith({ role: 'program_manager', program })
      await ask(app, UPDATE, update(program, 1, { vision: 'First' }), manager)
      const late = await ask(app, UPDATE, update(program, 1, { vision: 'Second' }), manager)
      expect(late.data.updateProgram).toMatchObject({ code: 'CONFLICT' })
      expect(await app.tenant(organization).findOne(Program, { id: program })).toMatchObject({
        vision: 'First',
      })
    })

    it('a change of how adoption is counted is noted for the counts, another one isn’t', async () => {
      const program = await buildProgram(app, organization, { name: 'Counted' })
      const manager = await viewerWith({ role: 'program_manager', program })
      const notes = () => app.tenant(organization).count(AdoptionChange, { program })
      await ask(app, UPDATE, update(program, 1, { bandUpper: 0.6 }), manager)
      expect(await notes()).toBe(0)
      await ask(app, UPDATE, update(program, 2, { reportingPeriod: 'MONTH' }), manager)
      expect(await notes()).toBe(1)
    })

    it('says in its audit entry what was before and what is now', async () => {
      const program = await buildProgram(app, organization, { name: 'Audited' })
      const manager = await viewerWith({ role: 'program_manager', program })
      await ask(app, UPDATE, update(program, 1, { name: 'Audited', vision: '', bandUpper: 0.6 }), manager)
      const entry = await app.tenant(organization).findOne(AuditEntry, { subjectId: program })
      expect(entry).toMatchObject({
        command: 'updateProgram',
        detail: { bandUpper: { before: 0.5, after: 0.6 } },
      })
      expect(entry?.detail).toEqual({ bandUpper: { before: 0.5, after: 0.6 } })
    })

    it('a closed program can be opened again, and is not changed meanwhile', async () => {
      const program = await buildProgram(app, organization)
      const manager = await viewerWith({ role: 'program_manager', program })
      const closed = await ask(app, ARCHIVE, { input: { id: program, version: 1 } }, manager)
      expect(closed.data.archiveProgram.archivedAt).not.toBeNull()
      const change = await ask(app, UPDATE, update(program, 2), manager)
      expect(change.data.updateProgram).toMatchObject({ code: 'NOT_ALLOWED' })
      const late = await ask(app, RESTORE, { input: { id: program, version: 1 } }, manager)
      expect(late.data.restoreProgram).toMatchObject({ code: 'CONFLICT' })
      const open = await ask(app, RESTORE, { input: { id: program, version: 2 } }, manager)
      expect(open.data.restoreProgram).toMatchObject({ version: 3, archivedAt: null })
    })
  })
})
