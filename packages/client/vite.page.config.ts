import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'
import { PAGES } from './build/pages.ts'
import app from './vite.config.ts'

const page = PAGES.find((name) => name === process.env['PAGE'])
if (page === undefined) throw new Error(`PAGE says which one is built: ${PAGES.join(' or ')}.`)

/**
 * One page beside the app, and after it. By itself, since what two pages share would be split off both: the app would
 * load in more pieces, and the page more than it needs.
 */
export default mergeConfig(
  app,
  defineConfig({
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: fileURLToPath(new URL(`${page}.html`, import.meta.url)) },
    },
  }),
)
