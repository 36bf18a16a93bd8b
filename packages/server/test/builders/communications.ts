import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentWay, CommunicationState } from '@tidemark/domain/communications/communication'
import { newId } from '../../src/kernel/new-id.ts'
import { CommunicationAudience } from '../../src/modules/communications/communication-audience.entity.ts'
import { CommunicationMessage } from '../../src/modules/communications/communication-message.entity.ts'
import { Communication } from '../../src/modules/communications/communication.entity.ts'
import { KeyMessage } from '../../src/modules/communications/key-message.entity.ts'
import type { TestApp } from '../app/test-app.ts'
import { buildAccount } from './organization.ts'

export interface GivenCommunication {
  program: string
  /** Its audiences, in their order. */
  audiences?: readonly string[]
  /** The key messages that it repeats. */
  messages?: readonly string[]
  state?: CommunicationState
  channel?: Channel
  title?: string
  purpose?: string
  step?: number
  wave?: string
  senderName?: string | null
  body?: string | null
  fixed?: string | null
  canChange?: string | null
  commentWay?: CommentWay | null
  replyTo?: string | null
  isOptional?: boolean
  plannedOn?: string | null
  startsAt?: string | null
  timeZone?: string | null
  minutes?: number | null
  place?: string | null
  /** Accounts; two people of the organization if not given. */
  author?: string
  approvedBy?: string
  sentOn?: string | null
}

/** A mail of Monday, 1 March 2027, 9 o'clock in London, with nothing missing; a draft if no other state is given. */
export async function buildCommunication(
  app: TestApp,
  organization: string,
  { audiences = [], messages = [], state = 'draft', author, approvedBy, ...given }: GivenCommunication,
): Promise<string> {
  const id = newId()
  const writer = author ?? (await buildAccount(app, organization, [])).id
  const approver = state === 'draft' ? null : (approvedBy ?? (await buildAccount(app, organization, [])).id)
  const em = app.tenant(organization)
  const communication = em.create(Communication, {
    id,
    organization,
    title: 'What changes on Monday',
    purpose: 'Everybody knows what is different from Monday on.',
    step: 4,
    channel: 'mail',
    senderName: 'Mara Lindqvist',
    body: 'From Monday on, orders are taken in the new system.',
    commentWay: 'comment_page',
    plannedOn: '2027-03-01',
    startsAt: '09:00',
    timeZone: 'Europe/London',
    state,
    author: writer,
    editedBy: writer,
    approvedBy: approver,
    approvedAt: approver === null ? null : new Date('2027-02-22T10:00:00Z'),
    sentOn: state === 'sent' ? (given.plannedOn ?? '2027-03-01') : null,
    ...given,
  })
  for (const audience of audiences)
    em.create(CommunicationAudience, { id: newId(), organization, communication, audience })
  for (const message of messages)
    em.create(CommunicationMessage, { id: newId(), organization, communication, message })
  await em.flush()
  return id
}

/** A key message. */
export async function buildKeyMessage(
  app: TestApp,
  organization: string,
  { program, text = 'We answer within a day' }: { program: string; text?: string },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(KeyMessage, { id, organization, program, text })
  await em.flush()
  return id
}
