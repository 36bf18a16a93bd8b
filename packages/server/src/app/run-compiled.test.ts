import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../test/builders/organization.ts'
import { createSchema } from './schema.ts'
import { runCompiled } from './run-compiled.ts'

/** The same document twice: `Accounts` is run compiled, any other name field by field. */
const accounts = (name: string) => `query ${name}($page: PageInput!, $search: String) {
  accounts(page: $page, search: $search) { total items { displayName status version roles { role unit { name } } employee { fullName } } } }`

describe('a query that is run compiled', () => {
  let app: TestApp
  let administrator: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization, { name: 'Team', parent: null })
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
    await buildViewer(app, organization, [{ role: 'line_manager', unit }])
  })
  afterAll(() => app.close())

  const both = async (variables: Record<string, unknown>, cookie?: string) => {
    const [compiled, walked] = [
      await ask(app, accounts('Accounts'), variables, cookie),
      await ask(app, accounts('Elsewise'), variables, cookie),
    ]
    expect(compiled).toEqual(walked)
    return compiled
  }

  it('answers as it would be answered field by field, also from what is kept compiled', async () => {
    const { data } = await both({ page: { first: 10 } }, administrator)
    expect(data.accounts.items).toHaveLength(3)
    expect(
      (await both({ page: { first: 1 }, search: null }, administrator)).data.accounts.items,
    ).toHaveLength(1)
  })

  it('keeps its guard: nobody signed out, and no role that may not', async () => {
    expect((await both({ page: { first: 10 } })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await both({ page: { first: 10 } }, executive)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('refuses wrong variables and pages with the same words and status', async () => {
    expect((await both({ page: { first: 'many' } }, administrator)).status).toBe(400)
    expect((await both({ page: { first: 0 } }, administrator)).errors[0]?.extensions.code).toBe(
      'INVALID_INPUT',
    )
  })

  it('is a query under one of few names; a mutation never is', async () => {
    const schema = await createSchema()
    const listener = await runCompiled(schema).requestDidStart?.({} as never)
    const { parse } = await import('graphql')
    const document = parse('mutation Accounts { updateUnit { __typename } }')
    const [operation] = document.definitions
    const request = {
      document,
      operation,
      operationName: 'Accounts',
      queryHash: 'x',
      request: {},
      contextValue: {},
    }
    expect(await listener?.responseForOperation?.(request as never)).toBeNull()
  })
})
