import { ROLES, type Role } from '@tidemark/domain/access/roles'
import pg from 'pg'
import { withClient } from '../../src/database/connect.ts'
import { buildEverything } from '../access/everything.ts'
import { createTestApp } from '../app/test-app.ts'
import { giveBriefingsToNewest } from '../builders/briefings.ts'
import { buildViewer } from '../builders/organization.ts'
import { nameOf, writeCalls, type Call } from './inputs-of-schema.ts'

/** An app with a record of every kind, and somebody who may change each of them. */
export async function createAppToChange() {
  const app = await createTestApp()
  const { idFor, readAll } = await buildEverything(app)
  const id = (path: string) => idFor('', path)
  const [unit, program] = [id('unitId'), id('programId')]
  const organization = await withClient(app.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ id: string }>(
      'select organization_id as id from business_unit where id = $1',
      [unit],
    )
    return rows[0]?.id ?? ''
  })
  const scopeOf = (role: Role) =>
    role === 'line_manager' ? { unit } : role === 'program_manager' ? { program } : {}
  const cookie = await buildViewer(
    app,
    organization,
    ROLES.map((role) => ({ role, ...scopeOf(role) })),
  )
  await giveBriefingsToNewest(app, organization)
  const admin = new pg.Client({ connectionString: app.database.adminUrl })
  await admin.connect()
  const versionsOfAll = await writeVersionsQuery(admin)
  return {
    app,
    idFor,
    readAll,
    /** Sends calls in one request; `variables` as JSON, since not all that goes over the wire is a value of JavaScript. */
    async send(calls: readonly Call[], variables: readonly string[], reads = false) {
      const response = await app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', cookie },
        payload: `{"query":${JSON.stringify(writeCalls(calls, reads))},"variables":{${variables.join(',')}}}`,
      })
      const body: Answered = response.json()
      return { status: response.statusCode, names: calls.map(nameOf), ...body }
    },
    /** The versions of these records, by id: a change is refused unless it names the latest. */
    async versions(ids: readonly string[]): Promise<Map<string, number>> {
      const asked = { name: 'versions', text: versionsOfAll, values: [ids] }
      const { rows } = await admin.query<{ id: string; version: number }>(asked)
      return new Map(rows.map((record) => [record.id, record.version]))
    },
    async close() {
      await admin.end()
      await app.close()
    },
  }
}

export interface Answered {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: string[]; extensions: { code: string } }[]
}

/** One statement that is planned once; planning it anew took longer than reading. */
async function writeVersionsQuery(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'version' order by 1`,
  )
  const records = rows.map(
    ({ name }) => `select id::text, version from "${name}" where id = any ($1::uuid[])`,
  )
  // Who decides whether a wave goes live says how many decisions they have seen.
  const decisions = `select 'decisions of ' || wave_id, count(*)::int from go_decision where wave_id = any ($1::uuid[]) group by wave_id`
  return [...records, decisions].join(' union all ')
}
