import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface CaughtMail extends Email {
  /** When it had arrived, in milliseconds of this process. */
  at: number
}

export interface MailCatcher {
  url: string
  mails: CaughtMail[]
  /** Refuses mails to an address with a code of SMTP, in such words; null takes them again. */
  refuse(address: string, code: number | null, words?: string): void
  /** Leaves the mail after so many without an answer, once, so that it isn't handed over; resolves when it has come. */
  leaveUnanswered(after: number): Promise<void>
  /** The addresses that got a mail, in their order. */
  addresses(): string[]
  close(): Promise<void>
}

/** A mail server on this machine that reads what arrives. With a login it takes nothing from anybody else. */
export async function catchMail(login?: { user: string; password: string }): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const refusals = new Map<string, Error & { responseCode: number }>()
  let leaves: { after: number; tell: () => void } | undefined
  const take = callbackify(async (stream: Readable) => {
    const content = await buffer(stream)
    if (leaves && mails.length >= leaves.after) {
      leaves.tell()
      leaves = undefined
      await new Promise(() => undefined)
    }
    mails.push({ ...(await PostalMime.parse(content)), at: performance.now() })
  })
  const options: SMTPServerOptions = {
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(new Error('Wrong password.')),
    onRcptTo: ({ address }, _, done) => {
      done(refusals.get(address) ?? null)
    },
    onData: (stream, _, done) => take(stream, done),
  }
  const server = new SMTPServer(options)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const by = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : ''
  return {
    url: `smtp://${by}127.0.0.1:${port}`,
    mails,
    refuse: (refused, responseCode, words = 'No such mailbox.') => {
      if (responseCode === null) refusals.delete(refused)
      else refusals.set(refused, Object.assign(new Error(words), { responseCode }))
    },
    leaveUnanswered: (after) => new Promise((tell) => (leaves = { after, tell })),
    addresses: () => mails.flatMap(({ to }) => to?.map((one) => one.address ?? '') ?? []).toSorted(),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
