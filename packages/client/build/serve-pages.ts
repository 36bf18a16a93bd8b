import type { Plugin } from 'vite'
import { PAGES } from './pages.ts'

const ADDRESS = new RegExp(`^/(${PAGES.join('|')})(?:\\?|$)`)

/** While developing, the address of a page beside the app leads to its own document, as the server has it. */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        const page = ADDRESS.exec(request.url ?? '')?.[1]
        if (page !== undefined) request.url = `/${page}.html`
        next()
      })
    },
  }
}
