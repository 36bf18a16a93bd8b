import type { CommunicationState } from './communication.ts'

/** What can be done with a communication, beside reading it. */
export type CommunicationAct =
  'change' | 'move' | 'approve' | 'take_back' | 'schedule' | 'unschedule' | 'remove'

const SENT = 'It has been sent. Copy it to say it again.'
const ON_FILE = 'It has been sent, and stays on file.'

/** Why not, by act and state; what isn't named is possible. A draft is scheduled by nobody: its approval is told as missing. */
const REFUSALS: Record<CommunicationAct, Partial<Record<CommunicationState, string>>> = {
  change: { sent: SENT },
  move: { sent: ON_FILE },
  approve: { approved: 'It is approved already.', scheduled: 'It is approved already.', sent: ON_FILE },
  take_back: { draft: 'It is not approved.', sent: ON_FILE },
  schedule: { scheduled: 'It is scheduled already.', sent: SENT },
  unschedule: { draft: 'It is not scheduled.', approved: 'It is not scheduled.', sent: ON_FILE },
  remove: { scheduled: 'It is scheduled. Take it off the schedule first.', sent: ON_FILE },
}

/** Why an act isn't possible in this state, in one sentence; null if it is. Draft → approved → scheduled → sent. */
export function refusalOfCommunicationAct(act: CommunicationAct, state: CommunicationState): string | null {
  return REFUSALS[act][state] ?? null
}

/**
 * Why somebody may not approve: whoever wrote a communication or last changed what it says doesn't look at it with other
 * eyes. Null if they may.
 */
export function refusalOfApproval(
  account: string,
  { authorId, editedById }: { authorId: string; editedById: string },
): string | null {
  if (account === authorId) return 'You wrote it. Somebody else has to approve it.'
  if (account === editedById) return 'You changed it last. Somebody else has to approve it.'
  return null
}

/** When and where, and labels of the plan: what else changes is what a communication says, and wants approval again. */
const SAYS_NOTHING: readonly string[] = [
  'purpose',
  'step',
  'plannedOn',
  'startsAt',
  'timeZone',
  'minutes',
  'place',
]

/** Whether a change of these fields changes what a communication says, so that an approval stands for it no more. */
export function changesWhatItSays(fields: readonly string[]): boolean {
  return fields.some((field) => !SAYS_NOTHING.includes(field))
}
