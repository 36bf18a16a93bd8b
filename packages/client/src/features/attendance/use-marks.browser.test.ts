import { afterEach, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { dropAllDrafts } from '../../shared/forms/drafts.ts'
import { type Asked, createFakeServer } from '../../shared/testing/fake-server.ts'
import { withClient } from '../../shared/testing/with-client.ts'
import type { SheetRow } from './sheet-fields.ts'
import { useMarks } from './use-marks.ts'

const person = (employeeId: string) => ({ employeeId, fullName: employeeId, staffNumber: '1', unitName: 'U' })
const row = (employeeId: string, given: Partial<SheetRow> = {}) => ({
  __typename: 'SheetRow' as const,
  sessionId: 's1',
  ...person(employeeId),
  version: 1,
  status: 'REGISTERED' as const,
  isWaiting: false,
  isPresumed: false,
  scoreBefore: null,
  score: null,
  source: 'SHEET' as const,
  ...given,
})

function open(server = createFakeServer()) {
  const onServer = shallowRef<ReadonlyMap<string, SheetRow>>(new Map([['ada', row('ada')]]))
  const { result: marks, end } = withClient(server.client, () =>
    useMarks({ sessionId: 's1', viewerId: 'v1' }, onServer),
  )
  return { ...server, marks, end }
}

const completed = (employeeId: string) => [{ person: person(employeeId), status: 'COMPLETED' as const }]
/** Who is marked as what, seen at which version. */
const saidIn = (asked: Asked | undefined) => {
  // `as`: the variables that the composable sends.
  const input = asked?.variables['input'] as
    { marks: { employeeId: string; status: string | null; version: number | null }[] } | undefined
  return input?.marks.map(({ employeeId, status, version }) => [employeeId, status, version])
}
const answer = (asked: Asked | undefined, given: object) =>
  asked?.answer({
    markAttendance: {
      __typename: 'AttendanceMarked',
      rows: [],
      movedUp: [],
      takenOff: [],
      conflicts: [],
      ...given,
    },
  })

afterEach(dropAllDrafts)

it('counts a mark at once and sends marks in their order, one after the other', async () => {
  const { asked, marks } = open()
  marks.mark(completed('ada'))
  marks.mark(completed('bo'))
  expect([...marks.rows.value.values()].map(({ fullName, status }) => [fullName, status])).toEqual([
    ['ada', 'COMPLETED'],
    ['bo', 'COMPLETED'],
  ])
  await expect.poll(() => asked.length).toBe(1)
  expect(saidIn(asked[0])).toEqual([['ada', 'COMPLETED', 1]])
  answer(asked[0], { rows: [row('ada', { status: 'COMPLETED', version: 2 })] })
  await expect.poll(() => asked.length).toBe(2)
  expect(saidIn(asked[1])).toEqual([['bo', 'COMPLETED', null]])
  answer(asked[1], { rows: [row('bo', { status: 'COMPLETED' })] })
  await expect.poll(() => marks.state.value).toBe('saved')
})

it('sends what could not leave again under its key, also after the page was closed, and nothing twice', async () => {
  const first = open()
  first.marks.mark(completed('ada'))
  first.marks.mark(completed('bo'))
  await expect.poll(() => first.asked.length).toBe(1)
  first.asked[0]?.fail()
  await expect.poll(() => first.marks.state.value).toBe('waiting')
  expect(first.marks.unsaved.value).toBe(2)
  first.end()
  const second = open()
  await expect.poll(() => second.asked.length).toBe(1)
  expect(second.marks.unsaved.value).toBe(2)
  expect(second.asked[0]?.variables).toEqual(first.asked[0]?.variables)
  answer(second.asked[0], { rows: [row('ada', { status: 'COMPLETED', version: 2 })] })
  await expect.poll(() => second.asked.length).toBe(2)
  answer(second.asked[1], { rows: [row('bo', { status: 'COMPLETED' })] })
  await expect.poll(() => second.marks.state.value).toBe('saved')
  second.end()
  const third = open()
  expect(third.marks.unsaved.value).toBe(0)
})

it('a mark that follows another of the same person is based on what that one has made', async () => {
  const { asked, marks } = open()
  marks.mark(completed('ada'))
  await expect.poll(() => asked.length).toBe(1)
  marks.mark([{ person: person('ada'), status: 'NO_SHOW' }])
  // What hasn't left yet is replaced.
  marks.mark([{ person: person('ada'), status: 'EXCUSED' }])
  expect(marks.unsaved.value).toBe(2)
  answer(asked[0], { rows: [row('ada', { status: 'COMPLETED', version: 2 })] })
  await expect.poll(() => asked.length).toBe(2)
  expect(saidIn(asked[1])).toEqual([['ada', 'EXCUSED', 2]])
})

it('bases a mark on the one before it of the same person, and on no other', async () => {
  const first = open()
  first.marks.mark(completed('ada'))
  first.marks.mark(completed('bo'))
  first.end()
  // What was kept may have arrived: each of these is sent as it is, and what follows waits for its answer.
  const { asked, marks } = open()
  marks.mark([{ person: person('bo'), status: 'NO_SHOW' }])
  await expect.poll(() => asked.length).toBe(1)
  answer(asked[0], { rows: [row('ada', { status: 'COMPLETED', version: 2 })] })
  await expect.poll(() => asked.length).toBe(2)
  answer(asked[1], { rows: [row('bo', { status: 'COMPLETED', version: 1 })] })
  await expect.poll(() => asked.length).toBe(3)
  expect(saidIn(asked[2])).toEqual([['bo', 'NO_SHOW', 1]])
})

it('takes marks back: to what was before, and off the sheet who wasn’t on it', async () => {
  const { asked, marks } = open()
  marks.mark(completed('ada'))
  await expect.poll(() => asked.length).toBe(1)
  answer(asked[0], { rows: [row('ada', { status: 'COMPLETED', version: 2 })] })
  marks.mark(completed('bo'))
  await expect.poll(() => asked.length).toBe(2)
  answer(asked[1], { rows: [row('bo', { status: 'COMPLETED' })] })
  await expect.poll(() => marks.state.value).toBe('saved')
  marks.undo()
  await expect.poll(() => asked.length).toBe(3)
  expect(saidIn(asked[2])).toEqual([['bo', null, 1]])
  answer(asked[2], { takenOff: ['bo'] })
  await expect.poll(() => marks.state.value).toBe('saved')
  marks.undo()
  await expect.poll(() => asked.length).toBe(4)
  expect(saidIn(asked[3])).toEqual([['ada', 'REGISTERED', 2]])
})

it('asks about what somebody else has put down meanwhile, also after a reload, and follows the choice', async () => {
  const first = open()
  first.marks.mark(completed('ada'))
  await expect.poll(() => first.asked.length).toBe(1)
  const theirs = { employeeId: 'ada', fullName: 'ada', onFile: row('ada', { status: 'EXCUSED', version: 7 }) }
  const conflict = { conflicts: [{ __typename: 'SheetConflict', ...theirs }] }
  answer(first.asked[0], conflict)
  await expect.poll(() => first.marks.conflicts.value.length).toBe(1)
  expect(first.marks.rows.value.get('ada')?.status).toBe('EXCUSED')
  first.end()
  const second = open()
  await expect.poll(() => second.asked.length).toBe(1)
  answer(second.asked[0], conflict)
  await expect.poll(() => second.marks.conflicts.value.length).toBe(1)
  const [asked] = second.marks.conflicts.value
  if (asked) second.marks.resolve(asked, 'mine')
  await expect.poll(() => second.asked.length).toBe(2)
  expect(saidIn(second.asked[1])).toEqual([['ada', 'COMPLETED', 7]])
  answer(second.asked[1], { rows: [row('ada', { status: 'COMPLETED', version: 8 })] })
  await expect.poll(() => second.marks.state.value).toBe('saved')
  second.end()
  expect(open().marks.unsaved.value).toBe(0)
})

it('says who was to have a seat and waits for one, and shows who got it', async () => {
  const { asked, marks } = open()
  marks.mark([{ person: person('ada'), status: 'EXCUSED' }])
  await expect.poll(() => asked.length).toBe(1)
  const moved = row('cy', { version: 2 })
  answer(asked[0], { rows: [row('ada', { status: 'EXCUSED', version: 2 })], movedUp: [moved] })
  await expect.poll(() => marks.rows.value.get('cy')?.isWaiting).toBe(false)
  marks.undo()
  await expect.poll(() => asked.length).toBe(2)
  answer(asked[1], { rows: [row('ada', { isWaiting: true, version: 3 })] })
  await expect.poll(() => marks.seatless.value).toEqual(['ada'])
})

it('sends the others again where one mark of several is refused, so that none of them is lost', async () => {
  const { asked, marks } = open()
  marks.mark([...completed('ada'), ...completed('gone')])
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.answer({
    markAttendance: {
      __typename: 'Refusal',
      code: 'INVALID_INPUT',
      message: 'Put it right.',
      problems: [{ __typename: 'Problem', field: 'marks.1.employeeId', code: 'unknown', message: 'Nobody.' }],
      conflict: null,
    },
  })
  await expect.poll(() => asked.length).toBe(2)
  expect(saidIn(asked[1])).toEqual([['ada', 'COMPLETED', 1]])
  expect(marks.refusals.value).toEqual(['Nobody.'])
})
