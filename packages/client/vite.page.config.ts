import { defineConfig, mergeConfig } from 'vite'
import { LINKED_PAGES } from '../domain/src/kernel/linked-page.ts'
import { documentOf } from './build/linked-pages.ts'
import app from './vite.config.ts'

const page = LINKED_PAGES.find((name) => name === process.env['PAGE'])

// Not while this file is read: others read it without building.
const demandPage = {
  name: 'demand-page',
  buildStart() {
    if (page === undefined) throw new Error(`PAGE says which one is built: ${LINKED_PAGES.join(' or ')}.`)
  },
}

/**
 * One page beside the app, and after it. By itself, since what two pages share would be split off both: the app would
 * load in more pieces, and the page more than it needs.
 */
export default mergeConfig(
  app,
  defineConfig({
    plugins: [demandPage],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: documentOf(page ?? LINKED_PAGES[0]) },
    },
  }),
)
