import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { maxWorkers } from '../../vitest.workers.config.ts'
import viteConfig from './vite.config.ts'

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const executablePath = process.env['CHROMIUM_PATH'] ?? installed

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      maxWorkers,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // What these test keeps nothing, so test files can share what a worker has loaded.
            isolate: false,
            environment: 'node',
            include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
            exclude: ['src/**/*.browser.test.ts'],
          },
        },
        {
          extends: true,
          // Dependencies that are found only while tests run make Vite load everything anew, under the tests' feet.
          optimizeDeps: { entries: ['src/**/*.vue', 'src/**/*.ts'] },
          test: {
            name: 'browser',
            include: ['src/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              // A container runs as root, where Chromium starts only without its own sandbox.
              provider: playwright({
                launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
)
