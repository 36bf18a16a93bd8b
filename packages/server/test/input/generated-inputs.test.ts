import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { createAppToChange } from './everything-to-change.ts'
import { callsOf, fill, nameOf, oddLeaf, type Call } from './inputs-of-schema.ts'
import { textsIn, textsOf, tidied } from './texts.ts'

const SEED = 20_261_122
const INPUTS = Number(process.env['TEST_INPUTS'] ?? 10_000)
/** Each starts a thread or hashes a password: few of them say as much. */
const DEAR = ['planImport', 'applyImport', 'resetAccountPassword', 'createAccount']
/** Closed, records would be closed to the changes after this one. */
const CLOSING = /^(archive|remove|erase|setAccountStatus)/

const changes = callsOf(await createSchema()).filter(({ root }) => root === 'Mutation')
const isDear = ({ field }: Call) => DEAR.includes(field.name)
// The same few documents again and again, of five mutations each; the dear ones take one of 160 turns.
const cheap = chunk(changes.filter((call) => !isDear(call)))
const turns = [
  ...Array.from({ length: Math.ceil(160 / cheap.length) }, () => cheap).flat(),
  changes.filter(isDear),
]

let given: Awaited<ReturnType<typeof createAppToChange>>
beforeAll(async () => {
  given = await createAppToChange()
})
afterAll(() => given.close())

it(`${INPUTS} inputs over all mutations: no fault, and every text is kept as it was sent, tidied, or refused`, async () => {
  const wrong: object[] = []
  const added: { name: string; text: string }[] = []
  const accepted = new Set<string>()
  let turn = 0

  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      turn += 1
      const calls = turns[turn % turns.length] ?? []
      // What a change answers with is dear, so it is read back now and then, and all that was added once more at the end.
      const reads = turn % 8 === 0
      const versions = await given.versions(calls.flatMap(recordsOf))
      const inputs = calls.map((call) => inputFor(call, versions, generate))
      const sent = inputs.map((input, place) => variablesOf(input, place))
      const { status, names, data, errors = [] } = await given.send(calls, sent, reads)

      if (status >= 500) wrong.push({ names, status })
      for (const { path, extensions } of errors) {
        const place = Number(path?.[0]?.slice(1))
        if (extensions.code === 'INTERNAL_SERVER_ERROR')
          wrong.push({ name: names[place], input: inputs[place] })
      }
      calls.forEach((call, place) => {
        const [name, answer] = [nameOf(call), data?.[`c${place}`]]
        if (!isAccepted(answer)) return
        accepted.add(name)
        const texts = textsIn(answer)
        for (const [path, text] of Object.entries(textsOf(inputs[place]))) {
          if (text.trim() === '' || !isReadBack(path)) continue
          if (/^Mutation\.(create|add)/.test(name)) added.push({ name, text })
          if (reads && !tidied(text).some((tidy) => texts.has(tidy))) wrong.push({ name, path, text, answer })
        }
      })
    }),
    { seed: SEED, numRuns: INPUTS / 5, endOnFailure: true },
  )

  expect(wrong.slice(0, 10)).toEqual([])
  const kept = textsIn(await given.readAll())
  expect(added.filter(({ text }) => !tidied(text).some((tidy) => kept.has(tidy)))).toEqual([])
  // A test that only ever saw refusals would prove little.
  expect([...accepted].toSorted()).toEqual(expect.arrayContaining(ACCEPTED))
  expect(added.length).toBeGreaterThan(INPUTS / 100)
}, 600_000)

/** Of these at least one valid input is among the generated ones. */
const ACCEPTED =
  `addChangeImpact addCoalitionMeeting addCoalitionMember addComment addKeyMessage addLearningSource addObjective
  addObstacle addReadinessReply addShortTermWin addTargetBehavior addTrainingCourse addWave
  cancelTrainingSession closeAttendanceSheet closeChangeStep closeObstacle copyCommunication copyInstrument
  createEmployee createProgram createUnit decideScopeChange enterFeedback exportEmployee judgeGoCriterion
  markAttendance markMentionsRead moveEmployee newInstrumentVersion recordObservations reinstateTrainingSession
  renameImportMapping renewLearningSourceKey renewRoomLink reopenAttendanceSheet reopenChangeStep reopenObstacle
  reopenScopeChange requestScopeChange resetAccountPassword restoreAudience restoreChangeImpact
  restoreCoalitionMeeting restoreCoalitionMember restoreComment restoreCommunication restoreEmployee
  restoreEvidence restoreFeedback restoreGoCriterion restoreImportMapping restoreInstrument restoreKeyMessage
  restoreLearningSource restoreObjective restoreObstacle restoreProgram restoreReadinessReply
  restoreReadinessRound restoreRecordedDelivery restoreScopeChange restoreShortTermWin restoreStakeholder
  restoreStakeholderRelation restoreTargetBehavior restoreTrainingCourse restoreTrainingRequirement
  restoreTrainingSession restoreUnderstandingCheck restoreUnit restoreWave setReadinessReminder
  takeBackEmployeeMove takeBackLearningAnswer takeBackSuggestionAnswer updateAudience updateChangeImpact
  updateChangeStep updateCoalitionMeeting updateCoalitionMember updateEmployee updateFeedback
  updateFeedbackAnswer updateKeyMessage updateObjective updateProgram updateReadinessReply updateScopeChange
  updateShortTermWin updateStepPlan updateTargetBehavior updateTrainingRequirement updateTrainingSession
  updateUnit visitProgram`
    .split(/\s+/)
    .map((name) => `Mutation.${name}`)

function chunk(calls: readonly Call[]): Call[][] {
  return Array.from({ length: Math.ceil(calls.length / 5) }, (_, n) => calls.slice(n * 5, n * 5 + 5))
}

/** The record whose version a call has to name. */
function recordsOf(call: Call): string[] {
  let isNamed = false
  for (const { name, type } of call.field.args)
    fill(type, name === 'input' ? '' : name, (_kind, path) => {
      isNamed ||= path === 'version'
    })
  return isNamed ? [given.idFor(nameOf(call), call.field.name === 'decideGo' ? 'waveId' : 'id')] : []
}

function inputFor(
  call: Call,
  versions: ReadonlyMap<string, number>,
  generate: fc.GeneratorValue,
): Record<string, unknown> {
  const idFor = (path: string) => given.idFor(nameOf(call), path)
  const seen = call.field.name === 'decideGo' ? () => `decisions of ${idFor('waveId')}` : () => idFor('id')
  const argument = (name: string, type: Call['field']['args'][number]['type']) =>
    fill(type, name === 'input' ? '' : name, (kind, path, leafType, isRequired) => {
      if (path === 'version' && !CLOSING.test(call.field.name)) return versions.get(seen()) ?? 1
      if (!isRequired && generate(() => fc.nat(9)) === 0) return null
      return generate(() => oddLeaf(kind, path, leafType, idFor))
    })
  return Object.fromEntries(call.field.args.map(({ name, type }) => [name, argument(name, type)]))
}

const variablesOf = (input: Record<string, unknown>, place: number) =>
  Object.entries(input)
    .map(([name, value]) => `"${name}${place}":${JSON.stringify(value)}`)
    .join(',')

const isAccepted = (answer: unknown): answer is object =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  answer.__typename !== 'Refusal' &&
  !isInConflict(answer)

/** Of marks on a sheet each may come back by itself, with what stands there instead. */
const isInConflict = (answer: object) =>
  'conflicts' in answer && Array.isArray(answer.conflicts) && answer.conflicts.length > 0

/** What is kept but not told, such as the key of a send, what is no text, such as days, and how a plan is laid out, once. */
const isReadBack = (path: string) =>
  !/(idempotencyKey|digest|password|token|On|id|ids|column|field|repeat\.as)(\.\d+)?$/i.test(path)
