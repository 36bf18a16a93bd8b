import { programInput } from '@tidemark/domain/programs/program-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { assignCreator } from './assign-creator.ts'
import { followCreation } from './on-program-created.ts'
import { Program } from './program.entity.ts'
import type { ProgramInput } from './program.input.ts'
import { refuseOneMoreProgram } from './refuse-one-more-program.ts'

/** Starts a program, run by whoever creates it. */
export async function createProgram(command: Command, input: ProgramInput): Promise<Program> {
  const { em, viewer, audit } = command
  const fields = checked(programInput, input)
  await refuseOneMoreProgram(command)
  const program = em.create(Program, { id: newId(), organization: viewer.organizationId, ...fields })
  followCreation(command, program)
  await assignCreator(command, program)
  audit(program.id, fields)
  return program
}
