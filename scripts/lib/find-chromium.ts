import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'
import { inPackage, program } from './workspace.ts'

// Without a window is cheapest.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const places = [
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name))),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium for the tests: the one named, an installed one, or one that Playwright fetches. Throws what to install. */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (await canRun(named)) return named
    throw new Error(`CHROMIUM_PATH: there is no program at "${named}".`)
  }
  for (const place of places) if (await canRun(place)) return place
  return fetchChromium()
}

async function fetchChromium(): Promise<string> {
  // A dependency of the journeys, not of these scripts.
  const { chromium } = createRequire(inPackage('e2e', 'package.json'))('@playwright/test') as {
    chromium: { executablePath(): string }
  }
  const path = chromium.executablePath()
  if (await canRun(path)) return path
  const { output } = await run({
    program: program('playwright', 'e2e'),
    args: ['install', 'chromium'],
    cwd: inPackage('e2e'),
  })
  if (await canRun(path)) return path
  throw new Error(
    'No Chromium found, and fetching one failed. Install Chromium or Chrome (Debian: apt-get install chromium-headless-shell), ' +
      `or set CHROMIUM_PATH to one.\n${output}`,
  )
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
