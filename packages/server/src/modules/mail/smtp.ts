import { createTransport } from 'nodemailer'
import { addressIn } from './address-in.ts'
import type { MailServer } from './mail-server.ts'

/** A server that says nothing for so long is taken for gone. */
const PATIENCE_MS = 8_000

/** A mail as it is handed to the server. */
export interface PostedMail {
  to: string
  /** In whose name it comes, if not in the installation's. */
  senderName?: string
  replyTo?: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
  /** What calendars read of it. */
  icalEvent?: { method: string; filename: string; content: string }
  attachments?: { filename: string; contentType: string; content: string }[]
}

/** One connection to the mail server, opened with the first mail. */
export interface Smtp {
  /** Answers with what the server said when it took the mail; throws where it didn't. */
  post(mail: PostedMail): Promise<string>
  close(): void
}

/** Mails name no file and no address to fetch from: the texts in them are people's. */
export function openSmtp({ url, from }: MailServer): Smtp {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    post: async ({ senderName, ...mail }) => {
      const sender = senderName === undefined ? from : { name: senderName, address: addressIn(from) }
      const { response } = await transport.sendMail({ from: sender, ...mail })
      return response
    },
    close: () => transport.close(),
  }
}
