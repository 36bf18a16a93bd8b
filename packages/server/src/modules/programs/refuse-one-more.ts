import type { EntityClass, FilterQuery } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from './program.entity.ts'

interface Part {
  program: Program
  archivedAt?: Date | null | undefined
}

/**
 * Refuses another part of a program that has the most already, so that what a program answers with has an end. Call it while
 * the program is held (`programToChange`), or two at once would both fit.
 */
export async function refuseOneMore<Entity extends Part>(
  { em }: Command,
  program: Program,
  { entity, most, what }: { entity: EntityClass<Entity>; most: number; what: string },
): Promise<void> {
  const isOpen = { program: program.id, archivedAt: null } as FilterQuery<Entity> // the generic hides what every part has
  if ((await em.count(entity, isOpen)) < most) return
  throw new Refused('NOT_ALLOWED', `A program has at most ${most} ${what} at a time. Take one away first.`)
}
