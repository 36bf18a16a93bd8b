import type { Command } from '../../kernel/run-command.ts'

/**
 * Tells whoever keeps counts along the tree that it changed, or that people moved in it: a row in the queue of
 * changes, written in the same transaction.
 */
export async function noteTreeChange({ em, viewer }: Pick<Command, 'em' | 'viewer'>): Promise<void> {
  await em.execute('insert into adoption_change (organization_id) values (?)', [viewer.organizationId])
}
