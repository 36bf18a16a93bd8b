import { programInput } from '@tidemark/domain/programs/program-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import type { Program } from './program.entity.ts'
import type { UpdateProgramInput } from './program.input.ts'
import { programToChange } from './program-to-change.ts'

const COUNTED = ['startsOn', 'reportingPeriod', 'measurement', 'observationMode']

/** Changes what a program is about, and how its adoption is measured. */
export async function updateProgram(command: Command, input: UpdateProgramInput): Promise<Program> {
  const fields = checked(programInput, input.program)
  const program = await programToChange(command, input.id)
  if (program.version !== input.version) throw changedMeanwhile()
  const changes = changesOf(program, fields)
  if (COUNTED.some((field) => field in changes)) await noteCountedChange(command, { programId: program.id })
  command.em.assign(program, fields)
  command.auditEdit(program.id, changes)
  return program
}
