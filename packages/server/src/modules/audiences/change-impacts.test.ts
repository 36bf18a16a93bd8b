import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience, buildImpact } from '../../../test/builders/audiences.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { ChangeImpact } from './change-impact.entity.ts'

const AUDIENCE = `id name impacts { id version kind currentState futureState severity }
  impactWeight { severities counts total }`
const mutation = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on Audience { ${AUDIENCE} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addChangeImpact', 'AddChangeImpactInput')
const UPDATE = mutation('updateChangeImpact', 'UpdateChangeImpactInput')
const REMOVE = mutation('removeChangeImpact', 'VersionedInput')
const RESTORE = mutation('restoreChangeImpact', 'VersionedInput')
const REMOVE_AUDIENCE = mutation('removeAudience', 'VersionedInput')
const ALL = `query ($programId: ID!) { audiences(programId: $programId) { audiences { ${AUDIENCE} } } }`

const IMPACT = {
  kind: 'TECHNOLOGY',
  currentState: 'Three lists on the shared drive.',
  futureState: 'One record of each customer.',
  severity: 4,
}

describe('what changes for an audience', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const audienceOf = (name: string) => buildAudience(app, organization, { program, name })
  const send = async (document: string, input: object) =>
    (await ask(app, document, { input }, manager)).data.answer

  it('is put down now and then, side by side, and weighs by the severest of its kind', async () => {
    const audienceId = await audienceOf('Field')
    await buildImpact(app, organization, { program, audience: audienceId, kind: 'technology', severity: 2 })
    await buildImpact(app, organization, { program, audience: audienceId, kind: 'people', severity: 3 })
    const answer = await send(ADD, { audienceId, impact: IMPACT })
    expect(answer).toMatchObject({
      __typename: 'Audience',
      impacts: [{ ...IMPACT, version: 1 }, { severity: 3 }, { severity: 2 }],
      // people 3 + technology 4, of 2 and 4.
      impactWeight: { severities: [3, null, 4, null], counts: [1, 0, 2, 0], total: 7 },
    })
  })

  it('is changed, taken away, then not changed, and brought back, and the later of two editors is told', async () => {
    const audience = await audienceOf('Desk')
    const id = await buildImpact(app, organization, { program, audience })
    const change = { id, version: 1, impact: { ...IMPACT, severity: 0 } }
    expect(await send(UPDATE, change)).toMatchObject({ impacts: [{ version: 2, severity: 0 }] })
    expect(await send(UPDATE, change)).toMatchObject({ code: 'CONFLICT' })
    expect(await send(REMOVE, { id, version: 2 })).toMatchObject({
      impacts: [],
      impactWeight: { total: null },
    })
    expect(await send(UPDATE, { ...change, version: 3 })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await send(RESTORE, { id, version: 3 })).toMatchObject({ impacts: [{ id, version: 4 }] })
  })

  it('is refused for an audience that was taken away, and kept for when it comes back', async () => {
    const audienceId = await audienceOf('Gone')
    const id = await buildImpact(app, organization, { program, audience: audienceId })
    await send(REMOVE_AUDIENCE, { id: audienceId, version: 1 })
    expect(await send(ADD, { audienceId, impact: IMPACT })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await send(REMOVE, { id, version: 1 })).toMatchObject({ code: 'NOT_ALLOWED' })
    const kept = await app.tenant(organization).findOneOrFail(ChangeImpact, { id })
    expect(kept.archivedAt ?? null).toBeNull()
  })

  it('has an end: 50 for an audience, and one more is refused', async () => {
    const audienceId = await audienceOf('Much')
    for (let place = 0; place < 50; place += 1)
      await buildImpact(app, organization, { program, audience: audienceId })
    const gone = await buildImpact(app, organization, {
      program,
      audience: audienceId,
      archivedAt: new Date(),
    })
    expect(await send(ADD, { audienceId, impact: IMPACT })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await send(RESTORE, { id: gone, version: 1 })).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('is read for all audiences in as many statements as for one', async () => {
    const other = await buildProgram(app, organization)
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const read = () => ask(app, ALL, { programId: other }, executive)
    const add = async (name: string) => {
      const audience = await buildAudience(app, organization, { program: other, name })
      await buildImpact(app, organization, { program: other, audience })
    }
    await add('One')
    const few = await statementsOf(app, read)
    for (let place = 0; place < 9; place += 1) await add(`More ${place}`)
    expect((await read()).data.audiences.audiences).toHaveLength(10)
    expect(await statementsOf(app, read)).toHaveLength(few.length)
  })
})
