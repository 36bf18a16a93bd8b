/** The language tag that numbers and dates are written in: the viewer's own, as the device states it. */
export function readViewerLocale(): string {
  return globalThis.navigator?.language || 'en'
}

const built = new Map<string, unknown>()

/**
 * Builds a formatter once for each key. Building one costs about a thousand times what using it costs, and a board
 * writes hundreds of figures.
 */
export function buildOnce<T>(key: string, build: () => T): T {
  // `as`: a key is only ever used with one `build`, which the map can't express.
  const known = built.get(key) as T | undefined
  if (known !== undefined) return known
  const formatter = build()
  built.set(key, formatter)
  return formatter
}
