import { refusalOfCommunicationAct } from '@tidemark/domain/communications/communication-acts'
import type { CommunicationState as StateInRules } from '@tidemark/domain/communications/communication'
import type { CommunicationState } from '../../generated/graphql.ts'

export type BoardStep = 'approve' | 'takeBack' | 'schedule' | 'unschedule'

/** What brings a communication from a column of the board into another one, by "from to". */
const STEPS: Readonly<Record<string, BoardStep>> = {
  'DRAFT APPROVED': 'approve',
  'APPROVED DRAFT': 'takeBack',
  'SCHEDULED DRAFT': 'takeBack',
  'DRAFT SCHEDULED': 'schedule',
  'APPROVED SCHEDULED': 'schedule',
  'SCHEDULED APPROVED': 'unschedule',
}

const ACTS = {
  approve: 'approve',
  takeBack: 'take_back',
  schedule: 'schedule',
  unschedule: 'unschedule',
} as const

/** The step that leads there, if the viewer may take it; undefined where no step does. Sent is what happens by itself. */
export function stepTo(
  from: CommunicationState,
  to: CommunicationState,
  may: { edit: boolean; approve: boolean },
): BoardStep | undefined {
  const step = STEPS[`${from} ${to}`]
  if (step === undefined) return undefined
  const isMine = step === 'approve' || step === 'takeBack' ? may.approve : may.edit
  const state = from.toLowerCase() as StateInRules // TypeScript writes the same in small letters
  return isMine && refusalOfCommunicationAct(ACTS[step], state) === null ? step : undefined
}
