import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail server that takes everything, and tells who got how many mails. */
export interface MailSink {
  url: string
  /** Mails by address. */
  arrived: ReadonlyMap<string, number>
  close(): Promise<void>
}

export async function openMailSink(): Promise<MailSink> {
  const arrived = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      stream.resume()
      stream.once('end', () => {
        for (const { address } of envelope.rcptTo) arrived.set(address, (arrived.get(address) ?? 0) + 1)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
