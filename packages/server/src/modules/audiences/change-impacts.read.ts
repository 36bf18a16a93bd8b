import { batched } from '../../kernel/batched.ts'
import type { ChangeImpactType } from './change-impact.type.ts'

/** What changes for audiences, the severest first, then in the order in which it was put down. */
export const impactsOf = batched<ChangeImpactType[]>(async ({ em }, audienceIds) => {
  const rows: (ChangeImpactType & { audienceId: string })[] = await em.execute(
    `select audience_id as "audienceId", id, version, kind, current_state as "currentState",
            future_state as "futureState", severity
       from change_impact where audience_id = any (?::uuid[]) and archived_at is null
      order by severity desc, id`,
    [`{${audienceIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ audienceId }) => audienceId)
}, [])
