import type { Viewer } from '../../shared/session/viewer.ts'
import { keepSheet, readSheet } from '../../shared/offline/kept-sheets.ts'
import { isWorkerThere } from '../../shared/offline/worker.ts'
import type { SheetHead, SheetRow } from './sheet-fields.ts'

/** A sheet with all its people, as the server answered it at a moment. */
export interface ReadSheet {
  readonly head: SheetHead
  readonly rows: ReadonlyMap<string, SheetRow>
  readonly total: number
  readonly readAt: number
}

const HOUR = 3_600_000
const AFTER_SESSION = 12 * HOUR
const AFTER_READING = 7 * 24 * HOUR

/**
 * Until when a sheet stays on a device: half a day after its session, or after it was read where that is later, and never more
 * than a week without having been read anew.
 */
export function keptUntil(endsAt: string, readAt: number): number {
  return Math.min(Math.max(Date.parse(endsAt), readAt) + AFTER_SESSION, readAt + AFTER_READING)
}

/** Keeps what marking needs, and nothing that only works with a network: the room's secret link is left out. */
export async function putOnDevice(viewer: Viewer, { head, rows, total, readAt }: ReadSheet): Promise<void> {
  // Without what opens the page it would lie there for nothing.
  if (!(await isWorkerThere())) return
  await keepSheet({
    sessionId: head.id,
    viewer,
    title: head.sessionName === null ? head.courseTitle : `${head.courseTitle}: ${head.sessionName}`,
    readAt,
    until: keptUntil(head.endsAt, readAt),
    content: { head: { ...head, room: null }, rows, total },
  })
}

/** The sheet as it was kept for this viewer; undefined if it wasn't, or is over, or the device forbids to look. */
export async function takeFromDevice(viewer: Viewer, sessionId: string): Promise<ReadSheet | undefined> {
  const kept = await readSheet(sessionId, viewer).catch(() => undefined)
  if (!kept) return undefined
  // `as`: written by putOnDevice and by nothing else.
  return { ...(kept.content as Omit<ReadSheet, 'readAt'>), readAt: kept.readAt }
}
