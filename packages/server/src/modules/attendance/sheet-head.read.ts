import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { keepsSheet } from '../training/training.module.ts'
import { TrainingCourse } from '../training/training-course.entity.ts'
import { TrainingSession } from '../training/training-session.entity.ts'
import type { SheetHead } from './attendance-sheet.type.ts'

/** The sheet of a session that the viewer keeps; null for any other. */
export async function readSheetHead(
  em: EntityManager,
  viewer: Viewer,
  sessionId: string,
): Promise<SheetHead | null> {
  const session = isId(sessionId)
    ? await em.findOne(TrainingSession, { id: sessionId, archivedAt: null })
    : null
  if (!session || !keepsSheet(viewer, { trainerId: session.trainer?.id ?? null })) return null
  return headOf(session, await em.findOneOrFail(TrainingCourse, session.course.id))
}

/** The same for a command. */
export async function sheetToKeep(em: EntityManager, viewer: Viewer, sessionId: string): Promise<SheetHead> {
  const sheet = await readSheetHead(em, viewer, sessionId)
  if (!sheet) throw notFound('The session')
  return sheet
}

/** What stands over the sheet of a session. */
export const headOf = (session: TrainingSession, { title, passScore }: TrainingCourse): SheetHead => ({
  id: session.id,
  version: session.version,
  partOfId: session.partOf?.id ?? null,
  courseTitle: title,
  sessionName: session.name ?? null,
  passScore: passScore ?? null,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  timeZone: session.timeZone,
  isSelfPaced: session.isSelfPaced,
  isHeld: session.state === 'held',
  isCancelled: session.state === 'cancelled',
  roomKey: session.roomKey,
})
