import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [
    { role: 'administrator' },
    { role: 'executive' },
    { role: 'program_manager' },
  ])
})
afterAll(() => app.close())

const answerTo = async (document: string, variables: Record<string, unknown> = {}) => {
  const { status, data, errors } = await ask(app, document, variables, cookie)
  return { status, data, codes: errors.map(({ extensions }) => extensions.code), message: errors[0]?.message }
}
const tooLarge = (what: RegExp) => ({
  status: 400,
  data: null,
  codes: ['REQUEST_TOO_LARGE'],
  message: expect.stringMatching(what),
})
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

const REMOVE = (index: number) =>
  `m${index}: removeWave(input: { id: "00000000-0000-7000-8000-000000000000", version: 1 }) { __typename }`

describe('one request may ask for so much', () => {
  it('15 aliases, not 16, whatever is written beside them', async () => {
    expect(await answerTo(`{ ${times(15, (n) => `a${n}: setup { needed }`)} }`)).toMatchObject({ status: 200 })
    const sixteen = times(16, (n) => `a${n}: setup { needed }`)
    expect(await answerTo(`{ ${sixteen} }`)).toEqual(tooLarge(/more than 15 aliases/))
    expect(await answerTo(`{ __typename ${sixteen} }`)).toEqual(tooLarge(/more than 15 aliases/))
    expect(await answerTo(`{ ...A } fragment A on Query { ${sixteen} }`)).toEqual(
      tooLarge(/more than 15 aliases/),
    )
  })

  it('5 mutations, not 6, whatever is written beside them', async () => {
    expect(await answerTo(`mutation { ${times(5, REMOVE)} }`)).toMatchObject({ status: 200 })
    expect(await answerTo(`mutation { ${times(6, REMOVE)} }`)).toEqual(tooLarge(/more than 5 mutations/))
    expect(await answerTo(`mutation { __typename ${times(6, REMOVE)} }`)).toEqual(
      tooLarge(/more than 5 mutations/),
    )
  })
})
