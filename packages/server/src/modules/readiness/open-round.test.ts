import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildOpening, buildRound } from '../../../test/builders/readiness.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { RoleAssignment } from '../access/role-assignment.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { UnitMembership } from '../organization/unit-membership.entity.ts'
import { closeRound } from './close-round.ts'
import { ReadinessInvitee } from './readiness-invitee.entity.ts'
import { ReadinessOpenInvitation } from './readiness-open-invitation.entity.ts'
import { ReadinessPlace } from './readiness-place.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { turnRounds } from './turn-rounds.ts'

let app: TestApp
let organization: string
let program: string

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const roundOf = (id: string) => app.tenant(organization).findOneOrFail(ReadinessRound, id)
const close = (id: string) =>
  app.tenant(organization).transactional(async (em) => {
    await closeRound(em, await em.findOneOrFail(ReadinessRound, id), new Date('2027-03-08T09:00:00Z'))
  })

describe('opening a round', () => {
  let service: string
  let north: string
  let empty: string
  let team: string
  let elsewhere: string

  beforeAll(async () => {
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    service = await buildUnit(app, organization, { name: 'Service' })
    north = await buildUnit(app, organization, { name: 'North', parent: service })
    team = await buildUnit(app, organization, { name: 'Team', parent: north })
    empty = await buildUnit(app, organization, { name: 'Empty', parent: service })
    elsewhere = await buildUnit(app, organization, { name: 'Elsewhere' })
    await buildPeople(app, organization, service, 2)
    await buildPeople(app, organization, team, 6)
    await buildPeople(app, organization, elsewhere, 5)
    const wave = await buildWave(app, organization, program, { units: [north] })
    await buildWave(app, organization, program, { units: [service], archivedAt: new Date() })
    waveId = wave
  })
  let waveId: string

  const placesOf = async (round: string) => {
    const places = await app
      .tenant(organization)
      .find(ReadinessPlace, { round }, { orderBy: { position: 'asc' } })
    return places.map(({ position, depth, name, invitedCount, parent }) => [
      position,
      depth,
      name,
      invitedCount,
      parent?.id ?? null,
    ])
  }

  it('asks everybody in its units and below, and puts down the tree from the top, without units that have nobody', async () => {
    const round = await buildRound(app, organization, { program, scope: 'units', units: [service, team] })
    await buildOpening(app, organization, round)
    expect(await roundOf(round)).toMatchObject({ invitedCount: 8, minimumGroupSize: 5, closedAt: null })
    expect(await placesOf(round)).toEqual([
      [0, 0, 'Service', 2, null],
      [1, 1, 'North', 0, service],
      [2, 2, 'Team', 6, north],
    ])
    expect(await placesOf(round)).not.toContainEqual(expect.arrayContaining([empty]))
    const em = app.tenant(organization)
    expect(await em.count(ReadinessOpenInvitation, { round })).toBe(8)
  })

  it('asks whom the open waves of its program reach, or those of the waves that it names', async () => {
    for (const given of [{ scope: 'program' as const }, { scope: 'waves' as const, waves: [waveId] }]) {
      const round = await buildRound(app, organization, { program, ...given })
      await buildOpening(app, organization, round)
      expect(await placesOf(round)).toEqual([
        [0, 0, 'North', 0, null],
        [1, 1, 'Team', 6, north],
      ])
    }
  })

  it('asks who is there on the day: not who comes later, has left or was erased, and in the unit of that day', async () => {
    const unit = await buildUnit(app, organization, { name: 'Moving' })
    const mover = await buildEmployee(app, organization, unit, { since: '2026-01-01' })
    const gone = await buildEmployee(app, organization, unit)
    await buildEmployee(app, organization, unit, { since: '2027-04-01' })
    const em = app.tenant(organization)
    em.create(UnitMembership, {
      id: newId(),
      organization,
      employee: mover,
      unit: elsewhere,
      startsOn: '2027-03-20',
    })
    await em.nativeUpdate(Employee, mover, { unit: elsewhere })
    await em.nativeUpdate(Employee, gone, { archivedAt: new Date('2027-02-01') })
    await em.flush()
    const round = await buildRound(app, organization, { program, scope: 'units', units: [unit] })
    await buildOpening(app, organization, round)
    const invitees = await app.tenant(organization).find(ReadinessInvitee, { round })
    expect(invitees.map(({ employee, unit: at }) => [employee.id, at.id])).toEqual([[mover, unit]])
    expect((await roundOf(round)).invitedCount).toBe(1)
  })

  it('keeps unit and traits in the order of the round as they were, whatever happens to the person later', async () => {
    const unit = await buildUnit(app, organization, { name: 'Traits' })
    const leader = await buildEmployee(app, organization, unit, { since: '2015-01-01', fullName: 'Ada' })
    const newcomer = await buildEmployee(app, organization, unit, { since: '2027-01-11', fullName: 'Bo' })
    const em = app.tenant(organization)
    await em.nativeUpdate(Employee, leader, { level: 'L5', location: 'Oslo' })
    await em.nativeUpdate(Employee, newcomer, { level: ' ', location: '*' })
    const account = em.create(Account, {
      id: newId(),
      organization,
      authUserId: newId(),
      email: 'ada@example.org',
      displayName: 'Ada',
      employee: leader,
    })
    em.create(RoleAssignment, { id: newId(), organization, account, role: 'line_manager', unit })
    await em.flush()
    const traits = ['tenure', 'management', 'level', 'location'] as const
    const given = { program, scope: 'units' as const, units: [unit], traits: [...traits] }
    const round = await buildRound(app, organization, given)
    await buildOpening(app, organization, round)

    const manager = await buildViewer(app, organization, [{ role: 'administrator' }])
    await em.nativeUpdate(Employee, leader, { level: 'L9', location: 'Bergen' })
    const [person]: { version: number }[] = await em.execute('select version from employee where id = ?', [
      leader,
    ])
    const moved = await ask(
      app,
      `mutation ($input: MoveEmployeeInput!) { moveEmployee(input: $input) { __typename } }`,
      { input: { id: leader, version: person?.version, unitId: elsewhere, startsOn: '2024-05-01' } },
      manager,
    )
    expect(moved.data?.moveEmployee.__typename).toBe('Employee')

    const invitees = await app.tenant(organization).find(ReadinessInvitee, { round })
    const frozen = new Map(invitees.map((one) => [one.employee.id, [one.unit.id, ...one.traits]]))
    expect(frozen.get(leader)).toEqual([unit, 'years_10_and_more', 'manager', 'L5', 'Oslo'])
    expect(frozen.get(newcomer)).toEqual([unit, 'under_1_year', 'staff', 'unknown', 'unknown'])
  })

  it('takes the smallest group to show from the organization as it is on that day', async () => {
    await app.tenant(organization).nativeUpdate(Organization, organization, { minimumGroupSize: 8 })
    const round = await buildRound(app, organization, { program, scope: 'units', units: [service] })
    await buildOpening(app, organization, round)
    await app.tenant(organization).nativeUpdate(Organization, organization, { minimumGroupSize: 5 })
    expect((await roundOf(round)).minimumGroupSize).toBe(8)
  })

  it('before its day makes that day its first', async () => {
    const round = await buildRound(app, organization, { program })
    await buildOpening(app, organization, round, '2027-02-20')
    expect((await roundOf(round)).opensOn).toBe('2027-02-20')
  })

  it('is refused where it reaches nobody, after its last day, a second time, and for answers from a file', async () => {
    const nobody = await buildRound(app, organization, { program, scope: 'units', units: [empty] })
    await expect(buildOpening(app, organization, nobody)).rejects.toThrow('reaches nobody')
    expect(await roundOf(nobody)).toMatchObject({ openedAt: null, invitedCount: null })
    const late = await buildRound(app, organization, { program })
    await expect(buildOpening(app, organization, late, '2027-03-13')).rejects.toThrow('has passed')
    await buildOpening(app, organization, late, '2027-03-12')
    await expect(buildOpening(app, organization, late, '2027-03-12')).rejects.toThrow('opened already')
    const file = await buildRound(app, organization, { program })
    await app.tenant(organization).nativeUpdate(ReadinessRound, file, { origin: 'file' })
    await expect(buildOpening(app, organization, file)).rejects.toThrow('from a file')
  })

  it('by two people at once asks everybody once', async () => {
    const round = await buildRound(app, organization, { program })
    const tries = await Promise.allSettled([
      buildOpening(app, organization, round),
      buildOpening(app, organization, round),
    ])
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const em = app.tenant(organization)
    expect(await em.count(ReadinessInvitee, { round })).toBe(6)
    expect(await em.count(ReadinessPlace, { round })).toBe(2)
  })

  it('closing takes away what was left to answer, and is refused before it is open and a second time', async () => {
    const round = await buildRound(app, organization, { program })
    await expect(close(round)).rejects.toThrow('isn’t open')
    await buildOpening(app, organization, round)
    await close(round)
    expect(await app.tenant(organization).count(ReadinessOpenInvitation, { round })).toBe(0)
    expect((await roundOf(round)).closedAt).not.toBeNull()
    await expect(close(round)).rejects.toThrow('closed already')
  })
})

describe('the day of a round', () => {
  const turn = (day: string) =>
    turnRounds(app.tenant(organization), organization, new Date(`${day}T00:00:30Z`))

  it('opens it and, the day after its last, closes it: once, though three nodes look at once', async () => {
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    await buildPeople(app, organization, unit, 7)
    await buildWave(app, organization, program, { units: [unit] })
    const round = await buildRound(app, organization, { program })
    const threeNodes = async (day: string) => (await Promise.all([turn(day), turn(day), turn(day)])).flat()

    expect(await turn('2027-02-28')).toEqual([])
    expect(await threeNodes('2027-03-01')).toEqual([
      { roundId: round, command: 'openReadinessRound', refusal: null },
    ])
    expect((await roundOf(round)).invitedCount).toBe(7)
    expect(await threeNodes('2027-03-12')).toEqual([])
    expect(await threeNodes('2027-03-13')).toEqual([
      { roundId: round, command: 'closeReadinessRound', refusal: null },
    ])
    expect(await threeNodes('2027-03-14')).toEqual([])
    const entries: { command: string; accountId: string | null }[] = await app
      .tenant(organization)
      .execute(
        'select command, account_id as "accountId" from audit_entry where subject_id = ? order by sequence',
        [round],
      )
    expect(entries).toEqual([
      { command: 'openReadinessRound', accountId: null },
      { command: 'closeReadinessRound', accountId: null },
    ])
  })

  it('leaves alone what can’t be opened, says why, and opens the others', async () => {
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    const [unit, empty] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    await buildPeople(app, organization, unit, 1)
    const given = { program, scope: 'units' as const, opensOn: '2027-03-01' }
    const nobody = await buildRound(app, organization, { ...given, units: [empty] })
    const good = await buildRound(app, organization, { ...given, units: [unit] })
    await buildRound(app, organization, { ...given, units: [unit], closesOn: '2027-03-02' })
    const turned = await turn('2027-03-03')
    expect(new Map(turned.map(({ roundId, refusal }) => [roundId, refusal]))).toEqual(
      new Map([
        [nobody, expect.stringContaining('reaches nobody')],
        [good, null],
      ]),
    )
  })
})
