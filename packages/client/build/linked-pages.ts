import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { LINKED_PAGES, type LinkedPage } from '../../domain/src/kernel/linked-page.ts'

/** The document of a page by personal link: no word of the address to anybody, and in no index. */
const writeDocument = (page: LinkedPage): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>Tidemark</title>
    <link rel="icon" type="image/svg+xml" href="/mark.svg" />
    <script src="/theme.js"></script>
    <script type="module" src="/src/by-link/${page}/main.ts"></script>
  </head>
  <body>
    <div id="page"></div>
    <noscript>This page needs JavaScript. Please allow it for this site.</noscript>
  </body>
</html>
`

/** Where a page's document would be, if it were a file. */
export const documentOf = (page: LinkedPage): string =>
  fileURLToPath(new URL(`../${page}.html`, import.meta.url))

/** Pages by personal link have one document: written for each, while building and at its address while developing. */
export function linkedPages(): Plugin {
  return {
    name: 'linked-pages',
    resolveId: (id) => (LINKED_PAGES.some((page) => id === documentOf(page)) ? id : null),
    load(id) {
      const page = LINKED_PAGES.find((each) => id === documentOf(each))
      return page === undefined ? null : writeDocument(page)
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = LINKED_PAGES.find((each) => request.url?.split('?')[0] === `/${each}`)
        if (page === undefined) return next()
        void server
          .transformIndexHtml(`/${page}.html`, writeDocument(page))
          .then((html) => response.setHeader('content-type', 'text/html').end(html))
          .catch((error: unknown) => response.writeHead(500).end(String(error)))
      })
    },
  }
}
