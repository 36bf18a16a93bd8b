import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ChangeStepType } from './change-step.type.ts'

interface Row extends ChangeStepType {
  programId: string
}

async function readChangeSteps(
  { em }: SignedInContext,
  programIds: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.execute(
    `select program_id as "programId", id, version, number, status, owner_name as "ownerName",
            starts_on as "startsOn", due_on as "dueOn", note
       from change_step where program_id = any (?::uuid[])
      order by number`,
    [`{${programIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ programId }) => programId)
}

/** The eight steps of a program, in order. */
export const changeStepsOf = batched<ChangeStepType[]>(readChangeSteps, [])
