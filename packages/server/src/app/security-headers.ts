import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'

const YEAR_SECONDS = 365 * 24 * 3600

/** Nothing is loaded from, or sent to, anywhere else, and no script stands in a page. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    // Positions of virtual rows and of drawn marks are inline style attributes; style elements stay refused.
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
  },
}

/** What a page may never ask of the device; a script that got in all the same can't either. */
const PERMISSIONS_POLICY = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** The headers that go with each answer; `docs/security.md` tells which rule wants which. */
export function sendSecurityHeaders(
  http: FastifyInstance,
  { development, isHttps }: { development: boolean; isHttps: boolean },
): void {
  const headers = {
    ...headersOf({
      // The GraphQL IDE brings inline scripts of its own, and runs in development only.
      contentSecurityPolicy: development ? false : CONTENT_POLICY,
      strictTransportSecurity: isHttps ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
      xFrameOptions: { action: 'deny' },
    }),
    'permissions-policy': PERMISSIONS_POLICY,
  }
  http.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers)
    // Answers are somebody's own: no browser and no proxy on the way may keep them. Files of the web app say otherwise.
    if (isAnswer(request.url)) void reply.header('cache-control', 'no-store')
    done()
  })
}

/** What helmet sets: the same for each request, so it is asked once. */
function headersOf(options: HelmetOptions) {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(options)(request, response, (fault) => {
    if (fault !== undefined) throw fault
  })
  return { ...response.getHeaders() }
}

const isAnswer = (url: string) => /^\/(?:graphql|api)(?:[/?]|$)/.test(url)
