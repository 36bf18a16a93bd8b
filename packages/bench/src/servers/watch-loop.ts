import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded into a server beside its own program: tells, on a port of its own, how long its loop was held up since it was last asked.
 * Threads that the server starts load it too, and watch nothing.
 */
const port = process.env['BENCH_LOOP_PORT']
if (isMainThread && port !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  createServer((_, response) => {
    response.end(JSON.stringify({ p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 }))
    delay.reset()
  })
    .listen(Number(port), '127.0.0.1')
    .unref()
}
