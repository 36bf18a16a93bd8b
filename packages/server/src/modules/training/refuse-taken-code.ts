import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'

/**
 * Refuses a code that another course has, in whatever letters, archived ones included: files of earlier years still name
 * these. Call it while the catalog is held.
 */
export async function refuseTakenCode(
  { em }: Command,
  { code, except = null }: { code: string; except?: string | null },
): Promise<void> {
  const [twin]: { title: string; isArchived: boolean }[] = await em.execute(
    `select title, archived_at is not null as "isArchived" from training_course
      where lower(code) = lower(?) and id is distinct from ?::uuid limit 1`,
    [code, except],
  )
  if (!twin) return
  const message = twin.isArchived
    ? `“${twin.title}”, which is archived, has this code. Bring that course back, or choose another code.`
    : `“${twin.title}” has this code. Choose another.`
  throw new Refused('ALREADY_EXISTS', message, [{ field: 'code', code: 'taken', message }])
}
