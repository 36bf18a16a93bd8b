import type { Viewer } from '../session/viewer.ts'
import { areSheetsKept, noteKeeping } from './kept-flag.ts'
import type { KeptSheet } from './kept-sheets.ts'
import { isWorkerThere } from './worker.ts'

/** Sheets that open without network, the one that was read last first. */
export async function listKeptSheets(): Promise<KeptSheet[]> {
  if (!areSheetsKept()) return []
  const { listSheets } = await import('./kept-sheets.ts')
  return listSheets().catch(() => [])
}

/** Who kept a sheet on this device last and hasn't signed out since. */
export async function recallViewer(): Promise<Viewer | undefined> {
  const [latest] = await listKeptSheets().catch(() => [])
  return latest?.viewer
}

/** A sheet that isn't the viewer's to keep, as the server says, isn't theirs to open without it. */
export async function forgetSheet(sessionId: string): Promise<void> {
  if (!areSheetsKept()) return
  const { dropSheet } = await import('./kept-sheets.ts')
  await dropSheet(sessionId).catch(() => undefined)
}

/** Nothing stays on this device but what this viewer may still open; without one, or without a service worker, nothing at all. */
export async function leaveSheetsTo(viewer: Viewer | null): Promise<void> {
  if (!areSheetsKept()) return
  try {
    const { dropSheets } = await import('./kept-sheets.ts')
    noteKeeping(await dropSheets((await isWorkerThere()) ? viewer : null))
  } catch {
    // A device that forbids to look into its storage shows nothing of it either.
  }
}
