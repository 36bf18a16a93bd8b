import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ObservationMode } from '@tidemark/domain/programs/program-input'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange } from '../programs/programs.module.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

/**
 * The program that a file belongs to, if the viewer runs it and it is written down in this way: names never get into a program
 * that promised to keep none.
 */
export async function programToImportInto(
  command: Command,
  { programId, behaviorId }: ImportOptions,
  mode: ObservationMode,
): Promise<{ program: Program; behaviors: { id: string; name: string }[] }> {
  const program = await programToChange(command, programId ?? '')
  if (program.observationMode !== mode) throw new Refused('NOT_ALLOWED', WRONG_MODE[mode])
  const asked = await command.em.find(
    TargetBehavior,
    { program: program.id, archivedAt: null },
    { orderBy: { name: 'asc', id: 'asc' } },
  )
  const behaviors = asked.map(({ id, name }) => ({ id, name }))
  if (behaviorId !== null && !behaviors.some(({ id }) => id === behaviorId)) throw notFound('The behavior')
  return { program, behaviors }
}

const WRONG_MODE: Record<ObservationMode, string> = {
  named: 'This program counts people per unit and names nobody. Import unit counts instead.',
  unit_counts: 'This program records what is seen of each person by name. Import observations instead.',
}
