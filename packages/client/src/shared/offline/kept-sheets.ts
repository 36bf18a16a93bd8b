import { createStore, del, entries, get, set } from 'idb-keyval'
import type { Viewer } from '../session/viewer.ts'
import { noteKeeping } from './kept-flag.ts'

/** An attendance sheet as it was read last, for one account of one organization and not for long. */
export interface KeptSheet {
  readonly sessionId: string
  /** Whose it is, and who opens it without network. */
  readonly viewer: Viewer
  readonly title: string
  /** When the server was asked, and from when on it is shown no more; in milliseconds. */
  readonly readAt: number
  readonly until: number
  /** The sheet itself, in words of whoever keeps it. */
  readonly content: unknown
}

const store = createStore('tidemark', 'sheets')

const isOf = (sheet: KeptSheet, { id, organization }: Viewer): boolean =>
  sheet.viewer.id === id && sheet.viewer.organization.id === organization.id
const isCurrent = (sheet: KeptSheet): boolean => sheet.until > Date.now()

export async function keepSheet(sheet: KeptSheet): Promise<void> {
  noteKeeping(true)
  await set(sheet.sessionId, sheet, store)
}

export const dropSheet = (sessionId: string): Promise<void> => del(sessionId, store)

export async function readSheet(sessionId: string, viewer: Viewer): Promise<KeptSheet | undefined> {
  const sheet = await get<KeptSheet>(sessionId, store)
  return sheet && isOf(sheet, viewer) && isCurrent(sheet) ? sheet : undefined
}

/** All that may still be shown, what was read last first. */
export async function listSheets(): Promise<KeptSheet[]> {
  const all = await entries<string, KeptSheet>(store)
  return all
    .map(([, sheet]) => sheet)
    .filter(isCurrent)
    .toSorted((a, b) => b.readAt - a.readAt)
}

/** Removes what is over, and what isn't this viewer's; answers whether anything stays. */
export async function dropSheets(viewer: Viewer | null): Promise<boolean> {
  const all = await entries<string, KeptSheet>(store)
  const out = all.filter(([, sheet]) => viewer === null || !isOf(sheet, viewer) || !isCurrent(sheet))
  await Promise.all(out.map(([sessionId]) => dropSheet(sessionId)))
  return out.length < all.length
}
