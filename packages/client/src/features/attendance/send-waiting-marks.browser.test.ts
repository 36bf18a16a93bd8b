import { afterEach, expect, it } from 'vitest'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { dropAllDrafts } from '../../shared/forms/drafts.ts'
import { type Asked, createFakeServer } from '../../shared/testing/fake-server.ts'
import { withClient } from '../../shared/testing/with-client.ts'
import { keepEntry, makeEntry, type OutgoingMark, readEntries } from './mark-outbox.ts'
import { sendWaitingMarks } from './send-waiting-marks.ts'
import { MarkAttendance } from './sheet-fields.ts'

const at = { viewerId: 'v1', sessionId: 's1' }
const mark = (employeeId: string, version: OutgoingMark['version'] = null): OutgoingMark => ({
  employeeId,
  version,
  status: 'COMPLETED',
  score: null,
  scoreBefore: null,
  fullName: employeeId,
  staffNumber: '1',
  unitName: 'U',
})
const wait = (...marks: OutgoingMark[]) => keepEntry(makeEntry(at.viewerId, at.sessionId, marks))
const rowOf = (employeeId: string, version: number) => ({
  __typename: 'SheetRow',
  ...mark(employeeId),
  sessionId: 's1',
  version,
  isWaiting: false,
  isPresumed: false,
  source: 'SHEET',
})
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

function send() {
  const { asked, client } = createFakeServer()
  const { result } = withClient(client, () => useMutation(MarkAttendance))
  return { asked, sent: sendWaitingMarks(result.run, at) }
}

afterEach(dropAllDrafts)

it('sends what waits of a sheet that isn’t open in its order, each mark on what the one before has made', async () => {
  wait(mark('ada'))
  wait(mark('ada', 'after'))
  const { asked, sent } = send()
  await expect.poll(() => asked.length).toBe(1)
  answer(asked[0], { rows: [rowOf('ada', 1)] })
  await expect.poll(() => asked.length).toBe(2)
  expect(asked[1]?.variables).toMatchObject({ input: { marks: [{ employeeId: 'ada', version: 1 }] } })
  answer(asked[1], { rows: [rowOf('ada', 2)] })
  expect(await sent).toBe('all')
  expect(readEntries('v1')).toEqual([])
})

it('without network all stays as it is, under its keys', async () => {
  wait(mark('ada'))
  wait(mark('bo'))
  const before = readEntries('v1')
  const { asked, sent } = send()
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.fail()
  expect(await sent).toBe('unreachable')
  expect(readEntries('v1')).toEqual(before)
})

it('what somebody else was faster with stays for the sheet to ask about, with what waits behind it', async () => {
  wait(mark('ada'))
  wait(mark('bo'))
  const before = readEntries('v1')
  const { asked, sent } = send()
  await expect.poll(() => asked.length).toBe(1)
  const theirs = { __typename: 'SheetConflict', employeeId: 'ada', fullName: 'ada', onFile: rowOf('ada', 7) }
  answer(asked[0], { conflicts: [theirs] })
  expect(await sent).toBe('asks')
  expect(asked.length).toBe(1)
  expect(readEntries('v1')).toEqual(before)
})
