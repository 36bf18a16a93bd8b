import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, PrecacheFallbackPlugin, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'

/**
 * Lets an attendance sheet open without network: it keeps the files that the sheet is made of, and answers with them when the
 * server can't. No answer of the server with anybody's data ever passes through it.
 */
declare const self: { skipWaiting(): Promise<void> }
/** Written in while building, by `build/offline-files.ts`: each file of this very build, all of them or none. */
declare const OFFLINE_FILES: Parameters<typeof precacheAndRoute>[0]

const PATIENCE_SECONDS = 4

// A new build takes over at once: pages of the former one ask the network for what they lack, as they always have.
void self.skipWaiting()
clientsClaim()
cleanupOutdatedCaches()

// Pages are the server's as long as it answers. Only then comes the one that is kept.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: PATIENCE_SECONDS,
      plugins: [new PrecacheFallbackPlugin({ fallbackURL: '/index.html' })],
    }),
  ),
)
precacheAndRoute(OFFLINE_FILES, { cleanURLs: false, directoryIndex: '' })
