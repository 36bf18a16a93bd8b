import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkListLengths } from '../../src/app/check-list-lengths.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildObjective, buildProgram } from '../builders/programs.ts'

let app: TestApp
let organization: string
let cookie: string
beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
  cookie = await buildViewer(app, organization, [{ role: 'administrator' }, { role: 'executive' }])
})
afterAll(() => app.close())

describe('what no operation could work with', () => {
  it('is refused by a mutation as data, with each field and its reason', async () => {
    const { status, data } = await ask(
      app,
      `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { ... on Refusal { code problems { field code } } } }`,
      { input: { code: 'a\0b', name: '\ud800' } },
      cookie,
    )
    expect({ status, refusal: data?.createUnit }).toEqual({
      status: 200,
      refusal: {
        code: 'INVALID_INPUT',
        problems: [
          { field: 'code', code: 'control_character' },
          { field: 'name', code: 'broken_character' },
        ],
      },
    })
  })

  it('is refused by a query as an error, with each field and its reason', async () => {
    const { data, errors } = await ask(
      app,
      `query ($id: ID!, $day: LocalDate) { board(programId: $id, asOf: $day) { asOf } }`,
      { id: 'a\0', day: '0000-01-01' },
      cookie,
    )
    expect({ data, extensions: errors[0]?.extensions }).toEqual({
      data: { board: null },
      extensions: {
        code: 'INVALID_INPUT',
        problems: [
          expect.objectContaining({ field: 'asOf', code: 'date_out_of_range' }),
          expect.objectContaining({ field: 'programId', code: 'control_character' }),
        ],
      },
    })
  })

  it('is a list of more than 250', async () => {
    const input = (count: number) => ({
      programId: 'a',
      unitId: 'b',
      observedOn: '2026-01-05',
      ids: Array.from({ length: count }, (_, n) => `${n}`),
    })
    const withdraw = async (count: number) => {
      const { data } = await ask(
        app,
        `mutation ($input: WithdrawObservationsInput!) { withdrawObservations(input: $input) { ... on Refusal { code problems { field code } } } }`,
        { input: input(count) },
        await buildViewer(app, organization, [
          { role: 'line_manager', unit: await buildUnit(app, organization) },
        ]),
      )
      return data?.withdrawObservations
    }
    expect(await withdraw(250)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await withdraw(251)).toEqual({
      code: 'INVALID_INPUT',
      problems: [{ field: 'ids', code: 'too_large' }],
    })
  })
})

it('a program has at most 20 objectives at a time; with one taken away there is room for another', async () => {
  const program = await buildProgram(app, organization)
  const objectives: string[] = []
  for (let n = 0; n < 20; n += 1) objectives.push(await buildObjective(app, organization, program))
  const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  const send = async (name: string, type: string, input: object) => {
    const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Refusal { code message } } }`
    return (await ask(app, document, { input }, manager)).data?.done
  }
  const objective = { statement: 'Sooner', metric: 'Time', unit: 'hours', baseline: 2, target: 1 }
  const full = { code: 'NOT_ALLOWED', message: expect.stringContaining('at most 20 objectives') }
  expect(await send('addObjective', 'AddObjectiveInput', { programId: program, objective })).toMatchObject(
    full,
  )
  const first = { id: objectives[0], version: 1 }
  await send('removeObjective', 'VersionedInput', first)
  expect(await send('addObjective', 'AddObjectiveInput', { programId: program, objective })).toEqual({
    __typename: 'Program',
  })
  expect(await send('restoreObjective', 'VersionedInput', { ...first, version: 2 })).toMatchObject(full)
})

describe('a list of records whose length nobody has decided', () => {
  const unit = 'type Unit { id: ID }'

  it('stops the build of the schema', () => {
    expect(() => checkListLengths(buildSchema(`${unit} type Query { units: [Unit!]! }`))).toThrow(
      'Nobody has decided how long Query.units may get',
    )
  })

  it('is fine where it is a page, wherever the page is answered', () => {
    const page = `${unit} type UnitPage { items: [Unit!]! }`
    expect(() =>
      checkListLengths(buildSchema(`${page} type Query { units(first: Int!): UnitPage }`)),
    ).not.toThrow()
    const elsewhere = `${page} type Query { units(first: Int!): UnitPage all: UnitPage }`
    expect(() => checkListLengths(buildSchema(elsewhere))).toThrow(
      'Nobody has decided how long UnitPage.items',
    )
  })
})
