import { defineConfig } from '@playwright/test'

/** Journeys share one running product and each minds its own records, so two go side by side. */
export default defineConfig({
  testDir: 'src',
  globalSetup: './src/start-demonstration.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: process.env['TIDEMARK_URL'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      // Without background networking the browser itself asks no other host; as root it can't have a sandbox.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    },
    // A trace of every journey costs almost as much as half of it; `--trace retain-on-failure` asks for one.
    screenshot: 'only-on-failure',
  },
})
