import type { Command } from '../../kernel/run-command.ts'

const keyOf = ({ viewer }: Command) => [`imports ${viewer.organizationId}`]

/** Whether no import of the organization is writing just now. */
export async function importsAreFree(command: Command): Promise<boolean> {
  const [row]: { free: boolean }[] = await command.em.execute(
    'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free',
    keyOf(command),
  )
  return row?.free ?? false
}

/** Imports of an organization take turns: each plans anew over what the one before it wrote. */
export async function lockImports(command: Command): Promise<void> {
  await command.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', keyOf(command))
}
