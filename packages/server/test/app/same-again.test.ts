import { ROLES } from '@tidemark/domain/access/roles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { withClient } from '../../src/database/connect.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { buildEverything } from '../access/everything.ts'
import { fittingInput } from '../access/fitting-input.ts'
import { operationsOf, type GeneratedOperation } from '../access/operations-of-schema.ts'
import { buildViewer } from '../builders/organization.ts'
import { ask, createTestApp, type TestApp } from './test-app.ts'

/** Arguments that fit the types alone are refused by their rules. */
const REFUSED = [
  'Mutation.updateWave', // it would wait for itself
  'Mutation.updateInstrument',
  'Mutation.updateReadinessRound', // its days have passed
  'Mutation.extendReadinessRound', // it isn't open
  'Mutation.updateComment', // it is somebody else's
  'Mutation.updateAudience', // a list asks for none of a rule's words
  'Mutation.updateUnderstandingCheck', // its days have passed
  'Mutation.extendUnderstandingCheck', // it isn't open
]

const editing = operationsOf(await createSchema()).filter(
  ({ name }) => /^Mutation\.(update|rename|extend|set(?!Up))/.test(name) && !REFUSED.includes(name),
)

/** What these ask for isn't on file here, or their rules want more than types tell; all keep their key in the same place. */
const WANTS_MORE = new Set(
  `setUpOrganization createUnit moveUnit createEmployee applyImport planImport createProgram updateWave addTrainingCourse addAudience
  updateAudience sendTestMail registerMyselfForTraining unregisterMyselfFromTraining createInstrument updateInstrument
  planReadinessRound updateReadinessRound extendReadinessRound remindReadinessRound deliverNow recordDelivery recordAttendance
  takeBackMeetingAttendance confirmMessage commentOnMessage planBriefing holdBriefing takeBackBriefing assignBriefing
  remindBriefingManagers approveCommunication takeBackCommunicationApproval scheduleCommunication unscheduleCommunication
  realizeRisk acceptSuggestion dismissSuggestion recordUnitCount addTargetBehavior planUnderstandingCheck planReaudit
  updateUnderstandingCheck openUnderstandingCheck extendUnderstandingCheck decideScopeChange updateComment cancelImport takeBackImport archiveUnit
  removeObjective closeObstacle closeUnderstandingCheck closeChangeStep reopenChangeStep reopenScopeChange removeWave removeAudience
  removeReadinessRound withdrawObservations withdrawUnitCount`
    .split(/\s+/)
    .map((field) => `Mutation.${field}`),
)
/** What is told once isn't kept, so it can't be told again. */
const TOLD_ONCE = ['Mutation.createAccount', 'Mutation.resetAccountPassword', 'Mutation.exportEmployee']

/** Whom a session has is asked before people are taken off it; what others need goes after them, and the program last. */
const TURNS = [
  /^Mutation\.markAttendance/,
  /^Mutation\.unregisterFrom/,
  /^Mutation\.(?!cancel|close|erase|remove|reopen|takeOff|archive)/,
  /^Mutation\.(cancel|close|reopen|takeOff)/,
  /^Mutation\.remove/,
  /^Mutation\.(archive(?!Program)|erase)/,
  /^Mutation\.archiveProgram/,
]
const turnOf = ({ name }: GeneratedOperation) => TURNS.findIndex((turn) => turn.test(name))
const writing = operationsOf(await createSchema())
  .filter(({ name }) => name.startsWith('Mutation.') && !WANTS_MORE.has(name))
  .toSorted((one, other) => turnOf(one) - turnOf(other))

describe('what is sent again', () => {
  let app: TestApp
  let everything: Awaited<ReturnType<typeof buildEverything>>
  let cookie: string

  beforeAll(async () => {
    app = await createTestApp()
    everything = await buildEverything(app)
    const program = everything.idFor('Query.program', 'id')
    const unit = everything.idFor('Query.unit', 'id')
    const [home] = await rows('select organization_id as id from program where id = $1', [program])
    const scopeOf: Record<string, object> = { program_manager: { program }, line_manager: { unit } }
    cookie = await buildViewer(
      app,
      home.id,
      ROLES.map((role) => ({ role, ...scopeOf[role] })),
    )
  })
  afterAll(() => app.close())

  const rows = async (statement: string, parameters: unknown[] = []) =>
    (await withClient(app.database.adminUrl, (admin) => admin.query(statement, parameters))).rows

  const writingOf = (name: string) => {
    const operation = writing.find((each) => each.name === name)
    if (!operation) throw new Error(`No operation ${name}`)
    return operation
  }

  /** Knows the latest version, as somebody does who has just opened the record. */
  async function sendLatest(name: string, headers?: Record<string, string>) {
    const operation = writingOf(name)
    for (let version = 1; version < 9; version += 1) {
      const given = { version, roles: [{ role: 'EXECUTIVE' }] }
      const variables = fittingInput(operation, (path) => everything.idFor(name, path), given)
      const send = () => ask(app, operation.document, variables, cookie, headers)
      const answer = await send()
      const { code } = answer.data?.[name.slice('Mutation.'.length)] ?? {}
      if (code !== 'CONFLICT') return { code, errors: answer.errors, answer, sendAgain: send }
    }
    throw new Error('The record has no version under 9.')
  }

  it.each(editing.map(({ name }) => name))(
    '%s, made once more of the latest version, writes nothing',
    async (name) => {
      expect(await sendLatest(name)).toMatchObject({ code: undefined, errors: [] })
      const before = await everything.readAll()
      expect(await sendLatest(name)).toMatchObject({ code: undefined, errors: [] })
      expect(await everything.readAll()).toEqual(before)
    },
  )

  it.each(writing.map(({ name }) => name))('%s with its key acts once and answers the same', async (name) => {
    const { code, errors, answer, sendAgain } = await sendLatest(name, { 'idempotency-key': newId() })
    expect({ code, errors }).toEqual({ code: undefined, errors: [] })
    const before = await everything.readAll()
    const again = await sendAgain()
    if (TOLD_ONCE.includes(name))
      expect(again.data?.[name.slice('Mutation.'.length)]).toMatchObject({ code: 'TOLD_ONCE' })
    else expect(again).toEqual(answer)
    expect(await everything.readAll()).toEqual(before)
  })
})
