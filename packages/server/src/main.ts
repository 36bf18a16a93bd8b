import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * The process. Where a collector of traces is named, tracing starts before anything that it traces is loaded; elsewhere none
 * of it is loaded at all.
 */

// A second start takes what the first one compiled; where nothing can be written there, each start compiles anew.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))

const isTraced = (process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') !== ''
const stopTracing = isTraced ? (await import('./tracing/start-tracing.ts')).startTracing() : undefined
const { runTidemark } = await import('./run-tidemark.ts')
await runTidemark(stopTracing)
