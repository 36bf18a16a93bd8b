import type { EntityClass } from '@mikro-orm/postgresql'
import { load } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { changedMeanwhile } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from './program.entity.ts'
import { programToChange } from './program-to-change.ts'

interface Part {
  id: string
  version: number
  program: Program
}

/** A part of a program as the client saw it, with its program, if the viewer may change that one. */
export async function partToChange<Entity extends Part>(
  command: Command,
  entity: EntityClass<Entity>,
  { id, version }: VersionedInput,
  what: string,
): Promise<{ part: Entity; program: Program }> {
  const part = await load(command.em, entity, id, what)
  const program = await programToChange(command, part.program.id, what)
  // Whoever had the program before us may have changed the part since it was loaded.
  await command.em.refresh(part)
  if (part.version !== version) throw changedMeanwhile()
  return { part, program }
}
