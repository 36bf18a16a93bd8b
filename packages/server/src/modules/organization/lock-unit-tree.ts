import type { Command } from '../../kernel/run-command.ts'

/** Two moves at once could close a circle that neither sees, so moves of one organization take turns. */
export async function lockUnitTree({ em, viewer }: Command): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `unit tree ${viewer.organizationId}`,
  ])
}
