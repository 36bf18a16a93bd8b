import { afterEach, expect, it } from 'vitest'
import { dropSheets, keepSheet } from '../../shared/offline/kept-sheets.ts'
import type { Viewer } from '../../shared/session/viewer.ts'
import { type Asked, createFakeServer } from '../../shared/testing/fake-server.ts'
import { withClient } from '../../shared/testing/with-client.ts'
import { useSheet } from './use-sheet.ts'

// `as`: no other field is looked at.
const hanna = { id: 'hanna', organization: { id: 'harbor' } } as Viewer
const head = { id: 's1', courseTitle: 'Ropes', endsAt: '2026-11-22T17:00:00Z', room: null }
const rowOf = (status: string) => ({ __typename: 'SheetRow', employeeId: 'ada', status, version: 1 })

const answer = (asked: Asked | undefined, status: string) =>
  asked?.answer({
    attendanceSheet: {
      __typename: 'AttendanceSheet',
      ...head,
      people: { __typename: 'SheetPage', total: 1, endCursor: null, items: [rowOf(status)] },
    },
  })

function open() {
  const { asked, client } = createFakeServer()
  const { result } = withClient(client, () => useSheet('s1', hanna))
  return { asked, sheet: result, statuses: () => [...result.rows.value.values()].map(({ status }) => status) }
}

afterEach(() => dropSheets(null))

it('a sheet that was read while a mark was put on file is read again behind it', async () => {
  const { asked, sheet, statuses } = open()
  let changes = 0
  const loaded = sheet.loadBehind(() => changes)
  await expect.poll(() => asked.length).toBe(1)
  changes++
  answer(asked[0], 'REGISTERED')
  await expect.poll(() => asked.length).toBe(2)
  answer(asked[1], 'COMPLETED')
  await loaded
  expect(statuses()).toEqual(['COMPLETED'])
})

it('without network it is the list of the device, until the server answers again', async () => {
  const readAt = Date.now() - 60_000
  const content = { head, rows: new Map([['ada', rowOf('REGISTERED')]]), total: 1 }
  await keepSheet({
    sessionId: 's1',
    viewer: hanna,
    title: 'Ropes',
    readAt,
    until: readAt + 3_600_000,
    content,
  })
  const { asked, sheet, statuses } = open()
  const loaded = sheet.load()
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.fail()
  await loaded
  expect([sheet.isFromDevice.value, sheet.readAt.value, statuses()]).toEqual([true, readAt, ['REGISTERED']])
  const again = sheet.load()
  await expect.poll(() => asked.length).toBe(2)
  answer(asked[1], 'COMPLETED')
  await again
  expect([sheet.isFromDevice.value, statuses()]).toEqual([false, ['COMPLETED']])
})
