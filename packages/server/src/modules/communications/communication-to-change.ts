import {
  type CommunicationAct,
  refusalOfCommunicationAct,
} from '@tidemark/domain/communications/communication-acts'
import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, programInSight } from '../programs/programs.module.ts'
import { Communication } from './communication.entity.ts'
import { mayApprove, WHO_APPROVES } from './communication-permissions.ts'

const TAKEN_AWAY = 'It was taken away. Bring it back first.'
const LEAVING = 'It is leaving. Cancel what has not left yet first.'

/** A communication as the client saw it, with its program, if who runs the program may do this with it as it is. */
export async function communicationToChange(command: Command, input: VersionedInput, act: CommunicationAct) {
  const { part: communication, program } = await partToChange(
    command,
    Communication,
    input,
    'The communication',
  )
  await refuseAct(command, communication, act)
  return { communication, program }
}

/** A communication as the client saw it, if the viewer may decide about it: who leads the program, and who runs it. */
export async function communicationToDecide(
  command: Command,
  input: VersionedInput,
  act: 'approve' | 'take_back',
): Promise<Communication> {
  const communication = await load(command.em, Communication, input.id, 'The communication')
  const { id: programId } = await programInSight(command, communication.program.id, 'The communication')
  // Whoever had the program before us may have changed it since it was loaded.
  await command.em.refresh(communication)
  if (communication.version !== input.version) throw changedMeanwhile()
  if (!mayApprove(command.viewer, programId)) throw new Refused('NOT_ALLOWED', WHO_APPROVES)
  await refuseAct(command, communication, act)
  return communication
}

async function refuseAct(
  { em }: Command,
  communication: Communication,
  act: CommunicationAct,
): Promise<void> {
  const refusal =
    refusalOfCommunicationAct(act, communication.state) ??
    (communication.archivedAt && act !== 'remove' ? TAKEN_AWAY : null) ??
    ((await isLeaving(em, communication)) ? LEAVING : null)
  if (refusal !== null) throw new Refused('NOT_ALLOWED', `“${communication.title}”: ${refusal}`)
}

/** What has begun to leave is what was approved; a meeting's invitations leave at once, and are changed by further ones. */
async function isLeaving(em: Command['em'], { id, state, channel }: Communication): Promise<boolean> {
  if (state !== 'scheduled' || channel === 'meeting') return false
  const begun: unknown[] = await em.execute(
    `select 1 from delivery where communication_id = ? and state <> 'cancelled' limit 1`,
    [id],
  )
  return begun.length > 0
}
