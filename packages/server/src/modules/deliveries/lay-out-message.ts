import { renderMessageText } from '@tidemark/domain/communications/message-text'
import { mentionsPlaceholder, type PlaceholderValues } from '@tidemark/domain/communications/placeholders'
import { renderMessageHtml } from '@tidemark/domain/communications/render-message'
import { longDay } from '@tidemark/domain/kernel/long-day'
import type { Message } from './messages.read.ts'

/** What somebody wrote, as one reader gets it: with what is in it for them, wherever it was put. */
export interface LaidOutMessage {
  html: string
  text: string
}

const UNKNOWN_DAY = 'a day that is not fixed yet'

/** The body of a message for one reader, whose own link is given; the one call of the rendering for letter and page. */
export function layOutMessage(message: Message, link: string): LaidOutMessage {
  const values = valuesOf(message, link)
  // No message is told without it, so where the text doesn't place it, it stands below.
  const body = mentionsPlaceholder(message.body, 'whats_in_it')
    ? message.body
    : `${message.body}\n\n**What is in it for you:** {{whats_in_it}}`
  return { html: renderMessageHtml(body, values), text: renderMessageText(body, values) }
}

function valuesOf(message: Message, link: string): PlaceholderValues {
  const { fullName, unit, whatsInIt, slant, sender, program, wave, goLiveOn } = message
  return {
    first_name: fullName.trim().split(/\s+/)[0] ?? '',
    unit: unit ?? 'your unit',
    whats_in_it: whatsInIt,
    slant,
    sender,
    program,
    wave: wave ?? program,
    go_live: goLiveOn === null ? UNKNOWN_DAY : longDay(goLiveOn),
    message_link: link,
    comment_link: link,
  }
}
