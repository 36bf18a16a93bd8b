import { PLACEHOLDERS } from '@tidemark/domain/communications/placeholders'

/** The fields of a communication in words. */
export const labels = {
  title: 'Title',
  purpose: 'Purpose',
  step: 'Change step',
  waveId: 'Wave',
  channel: 'Channel',
  senderName: 'Sender',
  body: 'What it says',
  fixed: 'What is decided',
  canChange: 'What people can still change',
  commentWay: 'How people comment',
  replyTo: 'Replies go to',
  isOptional: 'Good to know and no more',
  plannedOn: 'Day',
  startsAt: 'Time',
  timeZone: 'Time zone',
  minutes: 'Length',
  place: 'Place',
  messageIds: 'Key messages',
  audiences: 'Audiences',
}

export const BODY_HELP =
  'Markdown: **bold**, lists with -, [words](https://…). Placeholders are filled for each reader.'

/** What may stand in a text for words that differ from reader to reader. */
export const placeholders = Object.keys(PLACEHOLDERS)
  .map((name) => `{{${name}}}`)
  .join(' ')
