import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that takes whatever it is given, so that what journeys send really leaves. */
export async function takeMails(): Promise<{ url: string; stop(): void }> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _, done) => void stream.on('end', done).resume(),
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return { url: `smtp://127.0.0.1:${address.port}`, stop: () => server.close() }
}
