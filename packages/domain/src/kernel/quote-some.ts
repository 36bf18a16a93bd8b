const SHOWN = 10
const LONGEST = 100

/** Lines of somebody’s list in quotes, as a refusal names them: the first ten, each cut at 100 signs, and how many more. */
export function quoteSome(lines: readonly string[]): string {
  const shown = lines.slice(0, SHOWN).map((line) => `“${line.slice(0, LONGEST)}”`)
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : ''
  return shown.join(', ') + more
}
