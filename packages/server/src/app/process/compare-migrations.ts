import type { Check } from './readiness.ts'

/**
 * Whether the database has every change that this version wants. A newer database is fine: while nodes are brought to a new
 * version one by one, the others go on.
 */
export function compareMigrations(applied: readonly string[], wanted: readonly string[]): Check {
  const missing = wanted.filter((name) => !applied.includes(name))
  const unknown = applied.filter((name) => !wanted.includes(name))
  if (missing.length > 0) {
    const why = `The database’s schema is older than this version: it lacks ${missing.join(', ')}. Start this version once, so that it migrates.`
    return { ok: false, why }
  }
  if (unknown.length > 0) {
    const why = `The database’s schema is newer than this version: it has ${unknown.join(', ')}. Bring this node to the version of the others.`
    return { ok: true, why }
  }
  return { ok: true }
}
