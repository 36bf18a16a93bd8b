/** Where the service worker rules: the board and pages by personal link never pass through it. */
const SCOPE = '/training'
const SCRIPT = '/service-worker.js'

/** Absent where a page isn't served securely, and in browsers that are told to have none. */
const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined

export async function isWorkerThere(): Promise<boolean> {
  return (await workers()?.getRegistration(SCOPE))?.active?.state === 'activated'
}

/**
 * Brings the service worker, or its next version, once the page has nothing better to do; done when it is in charge. Only
 * keepers of sheets get one. Where it can't be had a sheet doesn't open without network, and all else is as ever.
 */
export async function bringWorker(): Promise<void> {
  if (!import.meta.env.PROD) return
  await untilIdle()
  try {
    const registration = await workers()?.register(SCRIPT, { scope: SCOPE })
    await registration?.update()
    const next = registration?.installing ?? registration?.waiting
    if (next) await untilSettled(next)
  } catch {
    // No network, or not allowed: asked again with the next sheet.
  }
}

const untilIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 1_000)
  })

const untilSettled = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => ['activated', 'redundant'].includes(worker.state) && resolve()
    worker.addEventListener('statechange', look)
    look()
  })
