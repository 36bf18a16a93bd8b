import { loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { TrainingSession } from '../training/training-session.entity.ts'
import type { SheetHead } from './attendance-sheet.type.ts'
import { sheetToKeep } from './sheet-head.read.ts'

/** Gives a session's room another link; whoever kept the one before signs in nobody any more. */
export async function renewRoomLink(
  { em, viewer, audit }: Command,
  input: VersionedInput,
): Promise<SheetHead> {
  const sheet = await sheetToKeep(em, viewer, input.id)
  const session = await loadVersion(em, TrainingSession, input, 'The session')
  session.roomKey = newId()
  audit(session.id, {})
  await em.flush()
  return { ...sheet, version: session.version, roomKey: session.roomKey }
}
