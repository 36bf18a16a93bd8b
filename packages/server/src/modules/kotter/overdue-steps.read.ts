import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import type { SignedInContext } from '../../kernel/request-context.ts'

/** How many steps of a program are past their due day and not done, of those that have one. */
export async function readOverdueSteps(
  { em, now }: SignedInContext,
  programId: string,
): Promise<SignalFacts> {
  const [row]: { count: number; of: number }[] = await em.execute(
    `select count(*) filter (where due_on < ? and status <> 'done')::int as count, count(*)::int as of
       from change_step where program_id = ? and due_on is not null`,
    [now.toISOString().slice(0, 10), programId],
  )
  return { overdueSteps: row }
}
