import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import type { Program } from '../programs/program.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import { behaviorFields } from './behavior-fields.ts'
import type { UpdateTargetBehaviorInput } from './behavior.type.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

/** What decides whether somebody has adopted; the words around it don't change a count. */
const RULE = ['direction', 'isCore', 'bar', 'windowDays', 'minimumOpportunities'] as const

/** Changes what a behavior is called or what it asks of people, of those observed in the past too. */
export async function updateTargetBehavior(
  command: Command,
  input: UpdateTargetBehaviorInput,
): Promise<Program> {
  const { em, auditEdit } = command
  const { part: behavior, program } = await partToChange(command, TargetBehavior, input, 'The behavior')
  const fields = await behaviorFields(command, input.behavior, {
    programId: program.id,
    behaviorId: behavior.id,
  })
  const counts = RULE.some((name) => behavior[name] !== fields[name])
  const { objective, ...own } = fields
  auditEdit(behavior.id, {
    ...changesOf(behavior, own),
    ...changesOf({ objectiveId: behavior.objective?.id }, { objectiveId: objective?.id ?? null }),
  })
  em.assign(behavior, fields)
  if (counts) await noteCountedChange(command, { programId: program.id })
  return program
}
