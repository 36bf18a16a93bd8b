import tailwind from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import icons from 'unplugin-icons/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { emitOperations } from './build/emit-operations.ts'
import { linkedPages } from './build/linked-pages.ts'
import { offlineFiles } from './build/offline-files.ts'
import { preloadStartPages } from './build/preload-start-pages.ts'
import { splitDocuments } from './build/split-documents.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const domainSource = fileURLToPath(new URL('../domain/src', import.meta.url))
const api = process.env['TIDEMARK_API'] ?? 'http://localhost:4000'

export default defineConfig({
  // Icons come from the installed set while building: the running app asks no other host for them. The set is this
  // package's, from wherever the build or the tests are called.
  plugins: [
    vue(),
    tailwind(),
    icons({ compiler: 'vue3', scale: 1, collectionsNodeResolvePath: here }),
    splitDocuments(),
    emitOperations(),
    linkedPages(),
    offlineFiles(),
  ],
  // The rules are read from their sources, so no build of the domain has to run first. By name and not by the `source`
  // condition: dependencies of reka-ui publish untranspiled sources under it too.
  resolve: { alias: [{ find: /^@tidemark\/domain\/(.+)$/, replacement: `${domainSource}/$1.ts` }] },
  // All components are written with setup functions: what Vue keeps for the older way of options is left out.
  define: { __VUE_OPTIONS_API__: 'false' },
  server: { proxy: { '/graphql': api, '/api': api } },
  build: {
    target: 'es2023',
    // The content security policy allows nothing inline: no small assets as data addresses, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: preloadStartPages },
  },
})
