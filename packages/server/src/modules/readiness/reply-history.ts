import type { EntityManager } from '@mikro-orm/postgresql'
import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { mayCall } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'

async function programOf(em: EntityManager, id: string): Promise<string | null> {
  const [row]: { programId: string }[] = await em.execute(
    `select r.program_id as "programId" from readiness_reply y
       join readiness_round r on r.organization_id = y.organization_id and r.id = y.round_id where y.id = ?`,
    [id],
  )
  return row?.programId ?? null
}

/** The history of a reply to what was written in a round. Nobody talks about it elsewhere, so it has no comments. */
export const replyHistory: HistoryKind = {
  table: 'readiness_reply',
  title: 'said',
  async maySee({ em, viewer }, id) {
    const program = await programOf(em, id)
    return (
      program !== null && mayCall(viewer, 'Query.readinessReplies') && isProgramInSight(em, viewer, program)
    )
  },
  commands: {
    addReadinessReply: 'Answered',
    updateReadinessReply: 'Changed the answer',
    removeReadinessReply: 'Took the answer away',
    restoreReadinessReply: 'Brought the answer back',
  },
  fields: {
    theme: { label: 'About', tell: asWords },
    said: { label: 'You said' },
    done: { label: 'We did' },
  },
}
