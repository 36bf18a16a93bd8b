import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'
import app from './vite.config.ts'

/**
 * The survey page, beside the app and after it. By itself, since what two pages share would be split off both: the app would
 * load in more pieces, and the survey more than it needs.
 */
export default mergeConfig(
  app,
  defineConfig({
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: fileURLToPath(new URL('survey.html', import.meta.url)) },
    },
  }),
)
