import type { Command } from '../../kernel/run-command.ts'
import { partsOf } from './session-to-change.ts'
import type { TrainingSession } from './training-session.entity.ts'

/** Has a series last from its first part to the end of its last. */
export async function spanParts(command: Command, series: TrainingSession): Promise<void> {
  const parts = await partsOf(command, series.id)
  const ends = parts.map(({ endsAt }) => endsAt.getTime())
  const [first] = parts
  if (!first) return
  series.startsAt = first.startsAt
  series.endsAt = new Date(Math.max(...ends))
  await command.em.flush()
}
