import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'

/** What stands at a release's address. */
type Release = 'this' | 'next' | 'without a service worker' | 'nothing'

export interface Releases {
  readonly url: string
  /** Serves another release from now on; `nothing` breaks off each connection, as where there is no network. */
  serve(release: Release): void
  stop(): Promise<void>
}

/**
 * Stands in front of the running product, and serves what the next release of its pages would be: another document, and a
 * service worker that names it.
 */
export async function startReleases(product: string): Promise<Releases> {
  let release: Release = 'this'
  const server = createServer((asked, answer) => {
    if (release === 'nothing') asked.socket.destroy()
    else pass(asked, answer, product, release)
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return {
    url: `http://localhost:${address.port}`,
    serve(next) {
      release = next
      if (next === 'nothing') server.closeAllConnections()
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function pass(asked: IncomingMessage, answer: ServerResponse, product: string, release: Release): void {
  const { host, origin } = new URL(product)
  const isWorker = asked.url === '/service-worker.js'
  const isDocument = asked.headers.accept?.startsWith('text/html') || asked.url?.startsWith('/index.html')
  const isChanged = release === 'next' && (isWorker || isDocument)
  const path = isWorker && release === 'without a service worker' ? '/service-worker-off.js' : asked.url
  // What the browser has of one release is no reason to send nothing of another.
  const { 'if-none-match': _, 'if-modified-since': __, ...own } = asked.headers
  const headers = {
    ...own,
    host,
    ...(asked.headers.origin && { origin }),
    ...(isChanged && { 'accept-encoding': 'identity' }),
  }
  const passed = request(product, { method: asked.method, path, headers }, (answered) => {
    const { statusCode = 502, headers: given } = answered
    if (!isChanged) return void answered.pipe(answer.writeHead(statusCode, given))
    void readText(answered).then((text) => {
      const body = Buffer.from(change(text))
      return answer.writeHead(statusCode, { ...given, 'content-length': body.length }).end(body)
    })
  })
  passed.on('error', () => answer.destroy())
  asked.pipe(passed)
}

const change = (text: string): string =>
  text
    .replace('</title>', '</title><meta name="release" content="next">')
    .replace(/("\/index\.html","revision":)"\w+"/, '$1"next"')
