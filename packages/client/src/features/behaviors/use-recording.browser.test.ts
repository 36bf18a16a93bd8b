import { afterEach, expect, it } from 'vitest'
import { dropAllDrafts } from '../../shared/forms/drafts.ts'
import { type Asked, createFakeServer } from '../../shared/testing/fake-server.ts'
import { withClient } from '../../shared/testing/with-client.ts'
import { useRecording } from './use-recording.ts'

const place = { programId: 'p1', unitId: 'u1', on: '2026-11-22', viewerId: 'v1' }
const shown = { employeeId: 'e1', behaviorId: 'b1', shown: true }
const notShown = { employeeId: 'e2', behaviorId: 'b1', shown: false }
const sheet = {
  __typename: 'TeamSheet',
  program: { __typename: 'Program', id: 'p1', name: 'P', observationMode: 'NAMED', behaviors: [] },
  unit: { __typename: 'UnitRef', id: 'u1', name: 'U' },
  on: '2026-11-22',
  units: [],
  people: [],
  peopleTotal: 0,
  unitCounts: [],
  viewerCan: {
    __typename: 'UnitPermissions',
    recordObservations: { __typename: 'Permission', allowed: true, reason: null },
  },
}

function start(server = createFakeServer()) {
  const { result, end } = withClient(server.client, () => useRecording(place))
  return { ...server, recording: result, end }
}

function inputOf(asked: Asked | undefined) {
  // `as`: the variables that the composable sends.
  return asked?.variables['input'] as {
    idempotencyKey: string
    observations: { employeeId: string; shown: number }[]
    ids: string[]
  }
}

function record(asked: Asked | undefined, ...ids: string[]) {
  asked?.answer({ recordObservations: { __typename: 'ObservationsRecorded', ids, sheet } })
}

afterEach(dropAllDrafts)

it('counts a press at once and sends what came meanwhile together', async () => {
  const { asked, recording } = start()
  recording.press(shown)
  recording.press(notShown)
  recording.press(shown)
  expect(recording.unsaved.value).toHaveLength(3)
  await expect.poll(() => asked.length).toBe(1)
  expect(inputOf(asked[0]).observations).toHaveLength(1)
  record(asked[0], 'o1')
  await expect.poll(() => asked.length).toBe(2)
  expect(inputOf(asked[1]).observations.map((one) => [one.employeeId, one.shown])).toEqual([
    ['e2', 0],
    ['e1', 1],
  ])
  record(asked[1], 'o2', 'o3')
  await expect.poll(() => recording.state.value).toBe('saved')
})

it('sends again what failed, under the same key, so that it is recorded once', async () => {
  const { asked, recording } = start()
  recording.press(shown)
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.fail()
  await expect.poll(() => recording.state.value).toBe('stuck')
  expect(recording.unsaved.value).toHaveLength(1)
  void recording.send()
  await expect.poll(() => asked.length).toBe(2)
  expect(inputOf(asked[1]).idempotencyKey).toBe(inputOf(asked[0]).idempotencyKey)
  record(asked[1], 'o1')
  await expect.poll(() => recording.state.value).toBe('saved')
})

it('sends what the page was closed over when it is opened again, under the same key', async () => {
  const first = start()
  first.recording.press(shown)
  await expect.poll(() => first.asked.length).toBe(1)
  first.end()
  const second = start()
  await expect.poll(() => second.asked.length).toBe(1)
  expect(inputOf(second.asked[0]).idempotencyKey).toBe(inputOf(first.asked[0]).idempotencyKey)
})

it('takes back the last press: before it left without a word to the server, after it by its id', async () => {
  const { asked, recording } = start()
  recording.press(shown)
  await expect.poll(() => asked.length).toBe(1)
  recording.press(notShown)
  await recording.undo()
  record(asked[0], 'o1')
  await expect.poll(() => recording.state.value).toBe('saved')
  expect(asked).toHaveLength(1)
  void recording.undo()
  await expect.poll(() => asked[1]?.operation).toBe('WithdrawObservations')
  expect(inputOf(asked[1]).ids).toEqual(['o1'])
})

it('says why a press was refused and does not keep it', async () => {
  const { asked, recording } = start()
  recording.press(shown)
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.answer({
    recordObservations: {
      __typename: 'Refusal',
      refusalCode: 'INVALID_INPUT',
      explanation: 'This day has not come yet.',
      problems: [],
    },
  })
  await expect.poll(() => recording.problem.value).toBe('This day has not come yet.')
  expect(recording.unsaved.value).toHaveLength(0)
})
