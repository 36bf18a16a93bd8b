import type { MeetingInvitation } from './meeting-invitation.ts'

/** What a mail says, before it is laid out as text and as HTML. */
export interface Letter {
  /** BCP 47, for screen readers and hyphenation. */
  language: string
  subject: string
  /** What somebody wrote, laid out already: it stands first, and its HTML is safe to show as it is. */
  body?: { text: string; html: string }
  /** Read one after the other, above the link. */
  paragraphs: readonly string[]
  link: { label: string; url: string }
  /** Small print below. */
  notes: readonly string[]
  /** What mails like this one are sorted by in a mailbox: a name for people, and letters, digits and hyphens for programs. */
  list: { name: string; id: string }
  /** In whose name it comes; the address stays the installation's. */
  senderName?: string
  /** Where answers go. */
  replyTo?: string
  /** Where programs for mail unsubscribe the reader, in one step (RFC 8058). */
  unsubscribeUrl?: string
  /** The meeting that it invites to, moves or takes back; left out = it is about none. */
  meeting?: MeetingInvitation
  /** Further ones of a series: a calendar takes one to a file (RFC 5546, 3.2.2). */
  furtherMeetings?: readonly MeetingInvitation[]
}
