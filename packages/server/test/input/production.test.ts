import type { FastifyInstance } from 'fastify'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { withClient } from '../../src/database/connect.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'

const SETUP = '{ setup { needed } }'
const ID = 'a'.repeat(64)

let app: TestApp
let cookie: string
/** Takes operations of our own pages alone. */
let closed: FastifyInstance
/** Takes any, and logs. */
let open: FastifyInstance
const logged: Record<string, unknown>[] = []

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
  const stream = new Writable({
    write(line: Buffer, _, done) {
      logged.push(JSON.parse(line.toString()))
      done()
    },
  })
  const services = { ...app.services, log: pino({ level: 'warn' }, stream) }
  const own = new Map([[ID, SETUP]])
  closed = await createHttpServer(services, { development: false, operations: { own, acceptsAny: false } })
  open = await createHttpServer(services, { development: false })
})
afterAll(async () => {
  await Promise.all([closed.close(), open.close()])
  await app.close()
})

async function post(http: FastifyInstance, payload: object, headers: Record<string, string> = {}) {
  const response = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', cookie, ...headers },
    payload,
  })
  const { data = null, errors = [] } = response.json<{
    data?: unknown
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }>()
  return { status: response.statusCode, headers: response.headers, body: response.body, data, errors }
}
const persisted = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

describe('in production', () => {
  it('an operation of our own pages runs by its id', async () => {
    expect(await post(closed, persisted(ID))).toMatchObject({
      status: 200,
      data: { setup: { needed: expect.any(Boolean) } },
    })
  })

  it('an id that is not known is refused so that the page can say to load anew', async () => {
    for (const id of ['b'.repeat(64), '__proto__', '', 1, null, {}]) {
      const { status, errors } = await post(closed, persisted(id))
      expect({ id, status, code: errors[0]?.extensions['code'] }).toEqual({
        id,
        status: 400,
        code: 'UNKNOWN_OPERATION',
      })
    }
  })

  it('another document is refused, alone, beside an id, or to be learned', async () => {
    const { status, data, errors } = await post(closed, { query: SETUP })
    expect({ status, data, code: errors[0]?.extensions['code'] }).toEqual({
      status: 400,
      data: null,
      code: 'OPERATION_NOT_ADMITTED',
    })
    const other = '{ __typename }'
    expect((await post(closed, { query: other, ...persisted(ID) })).data).toHaveProperty('setup')
    const unknown = 'c'.repeat(64)
    expect((await post(closed, { query: other, ...persisted(unknown) })).status).toBe(400)
    expect((await post(closed, persisted(unknown))).errors[0]?.extensions['code']).toBe('UNKNOWN_OPERATION')
  })

  it('an operation by id obeys the limits like any other', async () => {
    const many = Array.from({ length: 16 }, (_, n) => `a${n}: setup { needed }`).join(' ')
    const http = await createHttpServer(app.services, {
      development: false,
      operations: { own: new Map([[ID, `{ ${many} }`]]), acceptsAny: false },
    })
    expect((await post(http, persisted(ID))).errors[0]?.extensions['code']).toBe('REQUEST_TOO_LARGE')
    await http.close()
  })

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'the schema does not tell itself: %s',
    async (query) => {
      const { status, data, errors } = await post(app.http, { query })
      expect({ status, data, errors: errors.length }).toEqual({ status: 400, data: null, errors: 1 })
    },
  )

  it.each([
    ['a field', { query: '{ viewerr { id } }' }],
    ['an argument', { query: '{ employees(pag: { first: 1 }) { total } }' }],
    ['a type', { query: 'query ($page: PageInpu!) { employees(page: $page) { total } }' }],
    [
      'a choice',
      {
        query: 'mutation { setAccountStatus(input: { id: "a", version: 1, status: ACTIV }) { __typename } }',
      },
    ],
    [
      'a choice in a variable',
      {
        query: 'mutation ($input: SetAccountStatusInput!) { setAccountStatus(input: $input) { __typename } }',
        variables: { input: { id: 'a', version: 1, status: 'ACTIV' } },
      },
    ],
    [
      'a field in a variable',
      {
        query: 'query ($page: PageInput!) { employees(page: $page) { total } }',
        variables: { page: { first: 1, aftr: '' } },
      },
    ],
  ])('nothing is suggested for %s that is misspelled', async (_, payload) => {
    const { status, body, errors } = await post(app.http, payload)
    expect({ status, errors: errors.length > 0 }).toEqual({ status: 400, errors: true })
    expect(body).not.toMatch(/did you mean|ACTIVE|"viewer"|"after"/i)
  })

  it('several operations in one request are refused', async () => {
    for (const http of [app.http, closed]) {
      const { status, data } = await post(http, [{ query: SETUP }, persisted(ID)])
      expect({ status, data }).toEqual({ status: 400, data: null })
    }
  })

  it('documents are not learned by their hash', async () => {
    const { errors } = await post(app.http, { query: SETUP, ...persisted('d'.repeat(64)) })
    expect(errors[0]?.extensions['code']).toBe('UNKNOWN_OPERATION')
  })
})

describe('what went wrong on our side', () => {
  it('is answered with the request’s id alone, under which the log has the rest', async () => {
    await withClient(app.database.adminUrl, (admin) =>
      admin.query('alter table employee rename to misplaced'),
    )
    const { status, headers, body, errors } = await post(open, {
      query: '{ employees(page: { first: 1 }) { total } }',
    })
    await withClient(app.database.adminUrl, (admin) =>
      admin.query('alter table misplaced rename to employee'),
    )
    const requestId = headers['x-request-id']
    expect({ status, requestId, errors }).toEqual({
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      errors: [
        {
          message: expect.stringMatching(/^Something went wrong on our side/),
          path: ['employees'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ],
    })
    expect(body).not.toMatch(/relation|select|stack|node_modules/)
    expect(logged).toContainEqual(expect.objectContaining({ requestId, msg: 'fault in a resolver' }))
  })
})
