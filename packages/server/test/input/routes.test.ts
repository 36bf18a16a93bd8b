import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upload } from '../app/import-file.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'
import { ODD_TEXTS } from './odd-values.ts'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
})
afterAll(() => app.close())

describe('what is odd is refused in words, and is no fault', () => {
  it('in the name of a file, its kind and its cells', async () => {
    const sent = ODD_TEXTS.filter((text) => text.length < 1_000)
    const statuses: number[] = []
    for (const odd of sent) {
      const inHeader = odd.replace(/[\r\n"]/g, '')
      const bytes = `code,name\n"${odd.replaceAll('"', '""')}",A\n`
      statuses.push((await upload(app, 'UNITS', { name: `${inHeader}.csv`, bytes }, cookie)).status)
      statuses.push((await upload(app, encodeURIComponent(odd.toWellFormed()), { bytes }, cookie)).status)
    }
    expect(statuses.filter((status) => ![201, 400, 422].includes(status))).toEqual([])
  })

  it('at sign-in', async () => {
    const values: unknown[] = [...ODD_TEXTS, 1, null, true, [], {}, { $ne: 1 }, ['a'], Number.MAX_VALUE]
    const statuses: number[] = []
    for (const [place, odd] of values.entries()) {
      for (const payload of [
        { email: odd, password: 'a password' },
        { email: 'somebody@example.org', password: odd },
      ]) {
        const response = await app.http.inject({
          method: 'POST',
          url: '/api/auth/sign-in/email',
          remoteAddress: `127.9.${place}.${'email' in payload ? 1 : 2}`,
          headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
          payload,
        })
        statuses.push(response.statusCode)
      }
    }
    expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
  })

  it.each(['cookie', 'idempotency-key', 'x-forwarded-for', 'accept', 'accept-language', 'user-agent'])(
    'in the header %s',
    async (header) => {
      const statuses: number[] = []
      // Node sends and takes bytes; what isn't one of Latin-1 could never arrive.
      for (const odd of ODD_TEXTS.filter((text) => /^[\t\u0020-\u007e\u0080-\u00ff]{1,1000}$/.test(text))) {
        const response = await app.http.inject({
          method: 'POST',
          url: '/graphql',
          headers: {
            'content-type': 'application/json',
            origin: 'http://localhost:4000',
            cookie,
            [header]: header === 'cookie' ? `${cookie}; other=${odd}` : odd,
          },
          payload: { query: 'mutation { archiveUnit(input: { id: "a", version: 1 }) { __typename } }' },
        })
        statuses.push(response.statusCode)
      }
      expect(statuses.length).toBeGreaterThan(5)
      expect(statuses.filter((status) => status >= 500)).toEqual([])
    },
  )
})
