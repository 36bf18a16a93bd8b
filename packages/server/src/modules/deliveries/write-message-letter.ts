import type { Letter, Writing } from '../mail/mail.module.ts'
import { layOutMessage } from './lay-out-message.ts'
import { messageLink, unsubscribeUrl } from './message-links.ts'
import type { Message } from './messages.read.ts'
import { tellMeeting } from './tell-meeting.ts'

/** How long a meeting is taken to last where nobody said. */
const MINUTES = 30

/** The letter that brings a message, or the invitation to a meeting, to one person. */
export function writeMessageLetter(message: Message, { publicUrl, secret }: Writing): Letter {
  const { title, sender, organization, program, channel, replyTo, isOptional, communicationId } = message
  const link = messageLink(publicUrl, secret, message)
  const isMeeting = channel === 'meeting'
  return {
    language: 'en',
    subject: isMeeting ? subjectOfInvitation(message) : title,
    body: layOutMessage(message, link),
    paragraphs: [...(isMeeting ? tellMeeting(message) : []), ...tellHowToComment(message)],
    link: {
      label: isMeeting ? 'Open the invitation' : 'Open the message and say that you have read it',
      url: link,
    },
    notes: [
      'The link is yours alone: please don’t pass it on.',
      `You get this mail since “${program}” of ${organization} concerns you.`,
      ...(isOptional
        ? [
            'It is good to know and no more: on the message’s page you can unsubscribe from such mails of this program.',
          ]
        : []),
    ],
    list: { name: program, id: `communication-${communicationId}` },
    senderName: sender,
    ...(replyTo !== null && { replyTo }),
    ...(isOptional && { unsubscribeUrl: unsubscribeUrl(publicUrl, secret, message) }),
    ...meetingOf(message, link),
  }
}

/** The meeting for the reader's calendar, whichever of their audiences it is for. */
function meetingOf(message: Message, link: string): Pick<Letter, 'meeting'> {
  const { recipientId, state, calendarSequence, title, startsAt, minutes, place, sender } = message
  if (startsAt === null) return {}
  return {
    meeting: {
      method: state === 'cancelled' ? 'cancel' : 'request',
      id: recipientId,
      sequence: calendarSequence,
      summary: title,
      description: link,
      startsAt: new Date(startsAt),
      minutes: minutes ?? MINUTES,
      place: place ?? '',
      organizer: sender,
    },
  }
}

function subjectOfInvitation({ title, state, calendarSequence }: Message): string {
  if (state === 'cancelled') return `Called off: ${title}`
  return calendarSequence === 0 ? `Invitation: ${title}` : `Changed: ${title}`
}

function tellHowToComment({ commentWay, sender, replyTo }: Message): string[] {
  switch (commentWay) {
    case 'comment_page':
      return ['You can say what you think on the message’s page, with your name or without.']
    case 'reply':
      return [
        replyTo === null
          ? 'Answer this mail to say what you think.'
          : `Answer this mail to say what you think; it goes to ${replyTo}.`,
      ]
    case 'in_person':
      return [`Tell ${sender} or your line manager what you think of it.`]
    case null:
      return []
  }
}
