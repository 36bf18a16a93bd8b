import { afterEach, expect, it } from 'vitest'
import type { Viewer } from '../session/viewer.ts'
import { areSheetsKept } from './kept-flag.ts'
import { dropSheets, keepSheet, listSheets, readSheet } from './kept-sheets.ts'
import { leaveSheetsTo, recallViewer } from './keeper.ts'

const HOUR = 3_600_000

/** Whoever keeps a sheet is known by account and organization alone. */
const viewerOf = (id: string, organizationId: string): Viewer =>
  // `as`: no other field is looked at.
  ({ id, organization: { id: organizationId } }) as Viewer
const hanna = viewerOf('hanna', 'harbor')

const keep = (sessionId: string, viewer = hanna, readAt = Date.now(), until = Date.now() + HOUR) =>
  keepSheet({ sessionId, viewer, title: sessionId, readAt, until, content: 'Ada was there' })

afterEach(() => dropSheets(null))

it('a sheet is read by the account that kept it, in its organization, and by nobody else', async () => {
  await keep('s1')
  expect((await readSheet('s1', hanna))?.content).toBe('Ada was there')
  expect(await readSheet('s1', viewerOf('tom', 'harbor'))).toBeUndefined()
  expect(await readSheet('s1', viewerOf('hanna', 'elsewhere'))).toBeUndefined()
})

it('a sheet whose time is over is shown no more, and removed with the next look', async () => {
  await keep('s1', hanna, Date.now(), Date.now() - 1)
  await keep('s2')
  expect(await readSheet('s1', hanna)).toBeUndefined()
  expect((await listSheets()).map(({ sessionId }) => sessionId)).toEqual(['s2'])
  expect(await dropSheets(hanna)).toBe(true)
  expect(await dropSheets(null)).toBe(false)
})

it('whoever signs in next finds nothing of the one before', async () => {
  await keep('s1')
  await keep('s2', viewerOf('tom', 'harbor'))
  await dropSheets(viewerOf('tom', 'harbor'))
  expect((await listSheets()).map(({ sessionId }) => sessionId)).toEqual(['s2'])
  expect(await readSheet('s1', hanna)).toBeUndefined()
})

it('without network it is who kept a sheet last, and nobody once they have signed out', async () => {
  await keep('s1', viewerOf('tom', 'harbor'), Date.now() - HOUR)
  await keep('s2')
  expect((await recallViewer())?.id).toBe('hanna')
  expect(areSheetsKept()).toBe(true)
  await leaveSheetsTo(null)
  expect(await recallViewer()).toBeUndefined()
  expect(areSheetsKept()).toBe(false)
  expect(await readSheet('s2', hanna)).toBeUndefined()
})

it('where no service worker can open it, a sheet isn’t left on the device', async () => {
  await keep('s1')
  await leaveSheetsTo(hanna)
  expect(await readSheet('s1', hanna)).toBeUndefined()
})
