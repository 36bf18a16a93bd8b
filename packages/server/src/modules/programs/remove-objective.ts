import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { readBehaviorsServing } from './behaviors-serving.read.ts'
import { Objective } from './objective.entity.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'

/** Takes an objective away that no behavior serves; it can be brought back. */
export async function removeObjective(command: Command, input: VersionedInput): Promise<Program> {
  const { part: objective, program } = await partToChange(command, Objective, input, 'The objective')
  const behaviors = await readBehaviorsServing(command.em, objective.id)
  if (behaviors.length > 0) {
    const names = behaviors.map((name) => `“${name}”`).join(', ')
    throw new Refused(
      'IN_USE',
      `Target behaviors serve this objective: ${names}. Give them another one first.`,
    )
  }
  objective.archivedAt ??= command.now
  command.audit(objective.id, { archived: true })
  return program
}
