import type { HistoryKind } from '../../kernel/history-kind.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { READS_ROOM } from '../access/access.module.ts'
import { partHistory } from './part-history.ts'

/**
 * The history of what goes on in programs, beside what they plan: whoever may read the program, and whose roles read such
 * things at all. An employee finds the program that touches them, and not who was at which meeting.
 */
export function roomHistory(kind: Parameters<typeof partHistory>[0]): HistoryKind {
  const part = partHistory(kind)
  return {
    ...part,
    maySee: async (context, id) => readsRoom(context.viewer) && part.maySee(context, id),
    whoMaySee: async (em, id, viewers) => (await part.whoMaySee?.(em, id, viewers.filter(readsRoom))) ?? [],
  }
}

const readsRoom = ({ roles }: Viewer) => roles.some(({ role }) => READS_ROOM.includes(role))
