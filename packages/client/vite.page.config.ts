import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'
import { PAGES } from './build/pages.ts'
import app from './vite.config.ts'

const page = PAGES.find((name) => name === process.env['PAGE'])

// Not while this file is read: others read it without building.
const demandPage = {
  name: 'demand-page',
  buildStart() {
    if (page === undefined) throw new Error(`PAGE says which one is built: ${PAGES.join(' or ')}.`)
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
      rolldownOptions: { input: fileURLToPath(new URL(`${page ?? PAGES[0]}.html`, import.meta.url)) },
    },
  }),
)
