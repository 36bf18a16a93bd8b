import type { CommentWay } from '../communications/communication.ts'

/** A message as its page shows it to the person for whom it was cut. */
export interface OpenMessage {
  organization: string
  program: string
  title: string
  sender: string
  deliveredOn: string
  /** Laid out by the server, safe to show as it is. */
  html: string
  /** When and where, if it is a meeting. */
  meeting: string[]
  commentWay: CommentWay | null
  replyTo: string | null
  /** The day on which this person was reached; null = not yet. */
  reachedOn: string | null
  isOptional: boolean
  hasOptedOut: boolean
}
