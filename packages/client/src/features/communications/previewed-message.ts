import type { Channel } from '../../generated/graphql.ts'
import type { CommunicationValues } from './communication-values.ts'

/** What a preview shows of a communication, whoever reads it. */
export interface PreviewedMessage {
  readonly title: string
  readonly channel: Channel
  readonly senderName: string
  readonly programName: string
  readonly wave: { readonly name: string; readonly goLiveOn: string } | null
  /** Stands where each reader has a link of their own. */
  readonly exampleLink: string
  readonly parts: readonly { readonly heading: string | null; readonly text: string }[]
}

/** What is to be previewed of a form: the text, and for managers both halves of their brief. */
export function previewedMessage(
  values: CommunicationValues,
  programName: string,
  waves: readonly { readonly id: string; readonly name: string; readonly goLiveOn: string }[],
): PreviewedMessage {
  const { title, channel, senderName, waveId, body, fixed, canChange } = values
  const brief = [
    { heading: 'What is decided', text: fixed },
    { heading: 'What people can still change', text: canChange },
  ]
  return {
    title,
    channel,
    senderName,
    programName,
    wave: waves.find(({ id }) => id === waveId) ?? null,
    exampleLink: `${window.location.origin}/message#example`,
    parts:
      channel === 'MANAGER_BRIEFING'
        ? [...(body ? [{ heading: null, text: body }] : []), ...brief]
        : [{ heading: null, text: body }],
  }
}
