import type { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type Command, runCommand } from '../../kernel/run-command.ts'
import type { CommunicationOf } from './communication-of.read.ts'
import { type CommunicationRow, readCommunication } from './communications.read.ts'

/** Runs a command of a communication, and answers with the communication as it is then, also to a second send. */
export async function changed(
  context: SignedInContext,
  name: string,
  act: (command: Command) => Promise<CommunicationOf>,
): Promise<CommunicationRow | RefusalType> {
  const result = await runCommand(context, name, act)
  if (!('id' in result)) return result
  const row = await readCommunication(context.primary ?? context.em, result.id)
  if (!row) throw new Error(`The communication ${result.id} that ${name} changed can't be read.`)
  return row
}
