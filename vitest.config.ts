import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** One run for all packages: `pnpm exec vitest run`, or `pnpm exec vitest run --project domain`. */
export default defineConfig({
  test: {
    projects: ['domain', 'server', 'client', 'bench', 'scripts']
      .map((name) => (name === 'scripts' ? 'scripts/vitest.config.ts' : `packages/${name}/vitest.config.ts`))
      .filter((config) => existsSync(new URL(config, import.meta.url))),
  },
})
