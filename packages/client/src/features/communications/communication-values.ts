import { communicationInput } from '@tidemark/domain/communications/communication-input'
import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import type { Channel, CommentWay, CommunicationInput } from '../../generated/graphql.ts'
import type { Communication } from './communication-fields.ts'

/** A communication as its form holds it: empty text where nothing is said. */
export interface CommunicationValues {
  title: string
  purpose: string
  step: string
  waveId: string
  channel: Channel
  senderName: string
  body: string
  fixed: string
  canChange: string
  commentWay: CommentWay | ''
  replyTo: string
  isOptional: boolean
  plannedOn: string
  startsAt: string
  timeZone: string
  minutes: number | null
  place: string
  messageIds: readonly string[]
  audiences: readonly { audienceId: string; slant: string; whatsInIt: string }[]
}

export function communicationValues(known?: Communication): CommunicationValues {
  return {
    title: known?.title ?? '',
    purpose: known?.purpose ?? '',
    step: String(known?.step ?? 4),
    waveId: known?.waveId ?? '',
    channel: known?.channel ?? 'MAIL',
    senderName: known?.senderName ?? '',
    body: known?.body ?? '',
    fixed: known?.fixed ?? '',
    canChange: known?.canChange ?? '',
    commentWay: known?.commentWay ?? '',
    replyTo: known?.replyTo ?? '',
    isOptional: known?.isOptional ?? false,
    plannedOn: known?.plannedOn ?? '',
    startsAt: known?.startsAt ?? '',
    timeZone: known?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutes: known?.minutes ?? null,
    place: known?.place ?? '',
    messageIds: known?.messageIds ?? [],
    audiences: (known?.audiences ?? []).map(({ audienceId, ownSlant, ownWhatsInIt }) => ({
      audienceId,
      slant: ownSlant ?? '',
      whatsInIt: ownWhatsInIt ?? '',
    })),
  }
}

const orNull = <Text extends string>(text: Text | ''): Text | null => (text === '' ? null : text)

export function toCommunicationInput(values: CommunicationValues): CommunicationInput {
  return {
    ...values,
    step: Number(values.step),
    waveId: orNull(values.waveId),
    commentWay: orNull(values.commentWay),
    plannedOn: orNull(values.plannedOn),
    startsAt: orNull(values.startsAt),
    timeZone: orNull(values.timeZone),
    messageIds: [...values.messageIds],
    audiences: values.audiences.map((audience) => ({ ...audience })),
  }
}

/** What the shared rule finds wrong with a form. */
export function checkCommunication(values: CommunicationValues): readonly Problem[] {
  const input = toCommunicationInput(values)
  const checked = problemsOf(communicationInput, {
    ...input,
    channel: input.channel.toLowerCase(),
    commentWay: input.commentWay?.toLowerCase() ?? null,
  })
  return checked.ok ? [] : checked.problems
}
