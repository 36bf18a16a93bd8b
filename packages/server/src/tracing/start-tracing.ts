import { register } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql'
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg'
import { NodeSDK } from '@opentelemetry/sdk-node'
import { exportWithoutValues } from './export-without-values.ts'

/** Ends what was begun and sends it. */
export type StopTracing = () => Promise<void>

const SHUTDOWN_MS = 1_500

/** Asked about all the time, and of no interest. */
const PROBES = ['/livez', '/readyz', '/metrics']

/**
 * Sends traces of requests, GraphQL and SQL to the collector that OpenTelemetry's own settings name. Must run before anything
 * that is traced is loaded: libraries are changed while they load.
 */
export function startTracing(): StopTracing {
  // Modules that are imported, rather than required, are changed by this hook.
  register('@opentelemetry/instrumentation/hook.mjs', import.meta.url)
  const sdk = new NodeSDK({
    serviceName: process.env['OTEL_SERVICE_NAME'] ?? 'tidemark',
    // They would tell the machine, its user and the command line.
    autoDetectResources: false,
    traceExporter: exportWithoutValues(new OTLPTraceExporter()),
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url = '' }) => PROBES.includes(url),
        disableOutgoingRequestInstrumentation: true,
      }),
      new GraphQLInstrumentation({ ignoreResolveSpans: true }),
      new PgInstrumentation({ requireParentSpan: true }),
    ],
  })
  sdk.start()
  // A collector that doesn't answer must not hold up the end of the process, nor make it look like a failure.
  return () => Promise.race([sdk.shutdown().catch(() => undefined), delay(SHUTDOWN_MS)])
}
