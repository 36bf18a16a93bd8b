const yes = new Set(['true', 'yes', 'y', 'ja', 'j', 'oui', 'o', 'x', '1', 'wahr', 'vrai'])
const no = new Set(['false', 'no', 'n', 'nein', 'non', '0', 'falsch', 'faux'])

/** Reads yes or no in English, German or French, `x`, `1` and `0`; null for anything else, also for nothing. */
export function parseFlag(text: string): boolean | null {
  const folded = text.trim().toLowerCase()
  if (yes.has(folded)) return true
  return no.has(folded) ? false : null
}
