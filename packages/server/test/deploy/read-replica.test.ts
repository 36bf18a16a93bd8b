import { ROLES } from '@tidemark/domain/access/roles'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { createSchema } from '../../src/app/schema.ts'
import { withClient } from '../../src/database/connect.ts'
import { openReplica, type ReadReplica } from '../../src/database/read-replica.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildEverything } from '../access/everything.ts'
import { operationsOf } from '../access/operations-of-schema.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildBehavior, buildLiveProgram, buildPeople } from '../builders/behaviors.ts'
import { startReplica, type StreamingReplica } from './streaming-replica.ts'

const OLDEST_MS = 4_000

describe('a read replica', () => {
  let server: StreamingReplica
  let replica: ReadReplica
  /** Asks the primary alone. */
  let app: TestApp
  /** Asks the replica where it may. */
  let withReplica: TestApp

  beforeAll(async () => {
    app = await createTestApp()
    server = await startReplica(inject('databaseServer').adminUrl)
    const { services } = app
    const times = { oldestMs: OLDEST_MS, lookMs: 100 }
    replica = await openReplica(server.urlOf(app.database.appUrl), services.orm, services.log, times)
    const http = await createHttpServer({ ...services, replica }, { development: false })
    withReplica = { ...app, http }
  })
  afterAll(async () => {
    await withReplica.http.close()
    await replica.close()
    await server.remove()
    await app.close()
  })

  const onReplica = (statement: string) =>
    withClient(server.urlOf(app.database.adminUrl), (admin) => admin.query(statement))
  const onPrimary = (statement: string, values: string[]) =>
    withClient(app.database.adminUrl, (admin) => admin.query(statement, values))
  const untilInUse = () =>
    expect
      .poll(async () => replica.choose(await replica.writtenPosition()), { timeout: 20_000 })
      .not.toBeNull()

  /** Nothing of what is written in the meantime reaches the replica. */
  async function whilePaused(work: () => Promise<void>) {
    await untilInUse()
    await onReplica('select pg_wal_replay_pause()')
    try {
      await work()
    } finally {
      await onReplica('select pg_wal_replay_resume()')
    }
  }

  async function buildUnitToSee() {
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization, { name: 'Before' })
    const viewer = () => buildViewer(app, organization, [{ role: 'administrator' }])
    return { unit, writer: await viewer(), other: await viewer() }
  }
  const nameOf = async (unit: string, cookie: string, at = withReplica) => {
    const { data, errors } = await ask(
      at,
      'query ($id: ID!) { unit(id: $id) { name version } }',
      { id: unit },
      cookie,
    )
    expect(errors).toEqual([])
    return data.unit.name
  }

  it('answers queries instead of the primary', async () => {
    const { unit, other } = await buildUnitToSee()
    await whilePaused(async () => {
      await onPrimary(`update business_unit set name = 'After' where id = $1`, [unit])
      expect(await nameOf(unit, other)).toBe('Before')
      expect(await nameOf(unit, other, app)).toBe('After')
    })
  })

  it('shows whoever wrote what they wrote, in the answer and from then on', async () => {
    const { unit, writer, other } = await buildUnitToSee()
    await whilePaused(async () => {
      const response = await withReplica.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', cookie: writer },
        payload: {
          query: `mutation ($id: ID!) { updateUnit(input: { id: $id, version: 1, name: "After", code: "A" }) {
            __typename ... on BusinessUnit { name } ... on Refusal { message } } }`,
          variables: { id: unit },
        },
      })
      expect(response.json()).toEqual({
        data: { updateUnit: { __typename: 'BusinessUnit', name: 'After' } },
      })
      const written = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      expect(await nameOf(unit, `${writer}; ${written}`)).toBe('After')
      expect(await nameOf(unit, other)).toBe('Before')
    })
  })

  it('is not asked once it is too far behind', async () => {
    const { unit, other } = await buildUnitToSee()
    await whilePaused(async () => {
      await onPrimary(`update business_unit set name = 'After' where id = $1`, [unit])
      expect(await nameOf(unit, other)).toBe('Before')
      await expect.poll(() => nameOf(unit, other), { timeout: 2 * OLDEST_MS }).toBe('After')
    })
  })

  it('doesn’t let in somebody who was disabled in the meantime', async () => {
    const { unit, other } = await buildUnitToSee()
    await whilePaused(async () => {
      await onPrimary(
        `update account set status = 'disabled' where organization_id = (select organization_id from business_unit where id = $1)`,
        [unit],
      )
      const { errors } = await ask(
        withReplica,
        'query ($id: ID!) { unit(id: $id) { name } }',
        { id: unit },
        other,
      )
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    })
  })

  it('leaves a board that has to be counted first to the primary', async () => {
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    await buildPeople(app, organization, unit, 6)
    const program = await buildLiveProgram(app, organization, { units: [unit] })
    await buildBehavior(app, organization, program)
    const viewer = await buildViewer(app, organization, [{ role: 'executive' }])
    await untilInUse()
    const board = 'query ($id: ID!) { board(programId: $id) { countsVersion total { eligible } } }'
    const { data, errors } = await ask(withReplica, board, { id: program }, viewer)
    expect(errors).toEqual([])
    expect(data.board).toEqual({ countsVersion: '1', total: { eligible: 6 } })
  })

  it('answers every query of the product as the primary does', async () => {
    const everything = await buildEverything(app)
    const { rows } = await onPrimary(`select id from organization where name = 'Strangers'`, [])
    const [unit, program] = ['unitId', 'programId'].map((argument) => everything.idFor('', argument))
    const viewer = await buildViewer(
      app,
      rows[0].id,
      ROLES.map((role) => ({
        role,
        ...(role === 'line_manager' && { unit }),
        ...(role === 'program_manager' && { program }),
      })),
    )
    await untilInUse()
    for (const { name, document, variables } of operationsOf(await createSchema())) {
      if (!name.startsWith('Query.')) continue
      const given = variables((path) => everything.idFor(name, path))
      const expected = await ask(app, document, given, viewer)
      expect(await ask(withReplica, document, given, viewer), name).toEqual(expected)
      expect(
        expected.errors.map(({ extensions }) => extensions.code),
        name,
      ).not.toContain('INTERNAL_SERVER_ERROR')
    }
  })

  it('that goes away is missed by nobody, and is asked again when it is back', async () => {
    const { unit, other } = await buildUnitToSee()
    await untilInUse()
    await server.stop()
    expect(await nameOf(unit, other)).toBe('Before')
    await server.start()
    await untilInUse()
  })
})
