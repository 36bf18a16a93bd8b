import { placeholderValues } from '@tidemark/domain/communications/placeholder-values'
import { renderMessageHtml } from '@tidemark/domain/communications/render-message'

/** What a brief's texts are about, for their placeholders. */
export interface BriefFacts {
  unitName: string
  slant: string | null
  whatsInIt: string | null
  senderName: string | null
  programName: string
  waveName: string | null
  goLiveOn: string | null
}

/** A text of a brief as HTML that is safe to show. It speaks to a group: nobody's name and nobody's link stand in it. */
export function briefHtml(text: string | null, { waveName, goLiveOn, ...facts }: BriefFacts): string {
  if (text === null) return ''
  const wave = waveName === null || goLiveOn === null ? null : { name: waveName, goLiveOn }
  const group = { fullName: null, messageLink: '', commentLink: '' }
  return renderMessageHtml(text, placeholderValues({ ...facts, ...group, wave }))
}
