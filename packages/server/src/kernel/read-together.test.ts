import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../test/app/test-app.ts'
import { newId } from './new-id.ts'
import { directPools } from './named-statements.ts'
import { readTogether } from './read-together.ts'

let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

/** The statements that the connection knows by name, the one that asks included. */
const known = (word: string) =>
  readTogether<{ text: string }>(app.tenant(newId()), {
    text: `select statement as text from pg_prepared_statements where statement like '%' || $1 || '%' -- ${word}`,
    values: [word],
  })

it('a statement is known by its name where connections are direct, and has none where a pooler may stand', async () => {
  expect(await known('direct')).toHaveLength(1)
  directPools.delete(await app.services.orm.em.getConnection().getNativeClient())
  expect(await known('pooled')).toHaveLength(0)
})
