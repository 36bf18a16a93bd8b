import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

const WORKER = new URL('../src/offline/service-worker.ts', import.meta.url).pathname
const SOURCES = new URL('../src/', import.meta.url).pathname

/** What opens without network, beside the frame of the app: the sheet, and what the frame loads where marks or sheets are kept. */
const LAZY_MODULES = [
  'features/training/SessionPage.vue',
  'features/attendance/WaitingMarks.vue',
  'shared/offline/kept-sheets.ts',
].map((path) => SOURCES + path)
/** Files that the page itself names. */
const PUBLIC_FILES = ['theme.js', 'mark.svg']
/** One font is enough to read by: other alphabets are shown in the device's own. */
const FONT = /inter-latin-wght-normal/

/** A file to keep. One with a hash in its name never changes; others do with their revision. */
interface OfflineFile {
  readonly url: string
  readonly revision: string | null
}

/**
 * Builds the service worker beside the app, with the list of the files that a sheet needs: found by following what imports
 * what, so that the list stays true when pages are split in other ways. Only with the app: pages beside it name an input.
 */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: ({ build }, { command }) => command === 'build' && build?.rolldownOptions?.input === undefined,
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'service-worker.js' })
    },
    generateBundle: {
      // After the document was written: its text is in the list by its hash.
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk' || worker.imports.length > 0)
          throw new Error('The service worker has to be one file.')
        const list = JSON.stringify(listOfflineFiles(bundle))
        worker.code = worker.code.replace('OFFLINE_FILES', () => list)
      },
    },
  }
}

function listOfflineFiles(bundle: Rolldown.OutputBundle): OfflineFile[] {
  const found = new Set<string>()
  for (const name of ['index.html', ...startsOf(bundle)]) follow(name)

  function follow(name: string): void {
    const file = bundle[name]
    if (found.has(name) || file === undefined) return
    found.add(name)
    if (file.type !== 'chunk') return
    for (const imported of file.imports) follow(imported)
    for (const style of file.viteMetadata?.importedCss ?? []) follow(style)
  }

  const own = [...found].toSorted().map((name) => ({
    url: `/${name}`,
    revision: name.startsWith('assets/') ? null : hashOf(textOf(bundle[name])),
  }))
  const named = PUBLIC_FILES.map((name) => ({
    url: `/${name}`,
    revision: hashOf(readFileSync(new URL(`../public/${name}`, import.meta.url))),
  }))
  return [...own, ...named]
}

/** The app's own script, the chunks that hold what is asked for lazily, and the font. */
function startsOf(bundle: Rolldown.OutputBundle): string[] {
  const files = Object.values(bundle)
  const chunks = files.filter((file) => file.type === 'chunk')
  const lazy = LAZY_MODULES.map((path) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(path))
    if (!chunk) throw new Error(`No page asks for ${path} any more.`)
    return chunk
  })
  const entries = chunks.filter(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId !== WORKER)
  const fonts = files.filter(({ fileName }) => FONT.test(fileName))
  return [...entries, ...lazy, ...fonts].map(({ fileName }) => fileName)
}

const textOf = (file: Rolldown.OutputBundle[string] | undefined): string | Uint8Array =>
  file?.type === 'asset' ? file.source : (file?.code ?? '')

const hashOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)
