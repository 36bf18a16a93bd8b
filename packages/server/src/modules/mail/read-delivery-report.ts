import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { isId } from '../../kernel/load.ts'

/** What a mail system tells of one of our mails that it could not, or not yet, deliver. */
export interface DeliveryReport {
  /** The mail, by the id that its `Message-ID` carries. */
  mailId: string
  /** In words of RFC 3464: `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  action: string
  /** In the mail system's own words. */
  reason: string
}

/** Of RFC 3464, and of RFC 6533 where addresses are international. */
const STATUS = ['message/delivery-status', 'message/global-delivery-status']
const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']

/** Reads a delivery report (RFC 3464) about a mail of ours; a text says why it is none. */
export async function readDeliveryReport(source: Uint8Array): Promise<DeliveryReport | string> {
  const { attachments } = await PostalMime.parse(source, { attachmentEncoding: 'utf8' })
  const status = attachments.find(({ mimeType }) => STATUS.includes(mimeType))
  if (!status) return 'This is no delivery report: it has no part of the type message/delivery-status.'
  const about = await readStatus(status)
  if (!about) return 'The delivery report tells of nobody: it has no Action.'
  const returned = attachments.find(({ mimeType }) => RETURNED.includes(mimeType))
  if (!returned) return 'The delivery report doesn’t say about which mail it is: no headers were sent back.'
  const { messageId } = await PostalMime.parse(textOf(returned))
  const mailId = /^<([^@<>]+)@[^@<>]+>$/.exec(messageId ?? '')?.[1]
  if (mailId === undefined || !isId(mailId))
    return `The delivery report is about a mail that Tidemark did not send (${messageId ?? 'without a Message-ID'}).`
  return { mailId, ...about }
}

/** Of a group of fields for each recipient, after one for the whole, what counts: our mails go to one, so any that failed. */
async function readStatus(status: Attachment): Promise<Pick<DeliveryReport, 'action' | 'reason'> | null> {
  const groups = textOf(status).split(/\r?\n[ \t]*\r?\n/)
  const read = await Promise.all(groups.map((fields) => PostalMime.parse(`${fields.trim()}\r\n\r\n`)))
  const told = read
    .map((group) => ({ action: fieldOf(group, 'action').toLowerCase(), reason: reasonOf(group) }))
    .filter(({ action }) => action !== '')
  return told.find(({ action }) => action === 'failed') ?? told[0] ?? null
}

/** The diagnostic code without the word for its kind, such as `smtp;`; else the status, which is always there. */
const reasonOf = (group: Email): string =>
  (
    fieldOf(group, 'diagnostic-code').replace(/^[\w-]+\s*;\s*/, '') || `Status ${fieldOf(group, 'status')}`
  ).slice(0, 300)

/** Of what was folded, the lines' indents are no part. */
const fieldOf = ({ headers }: Email, name: string): string =>
  (headers.find(({ key }) => key === name)?.value ?? '').replaceAll(/\s+/g, ' ').trim()

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
