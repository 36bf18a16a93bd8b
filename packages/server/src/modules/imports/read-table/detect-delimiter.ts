const candidates = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof candidates)[number]

const linesLookedAt = 50

/**
 * The delimiter that splits the first lines most evenly: the share of lines with as many as the header
 * has decides, then the number in the header. A file of one column has none and counts as comma.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = splitLinesOutsideQuotes(text)
  let best: { delimiter: Delimiter; evenness: number; inHeader: number } | null = null
  for (const delimiter of candidates) {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const inHeader = counts[0] ?? 0
    if (inHeader === 0) continue
    const evenness = counts.filter((count) => count === inHeader).length / counts.length
    const better =
      best === null || evenness > best.evenness || (evenness === best.evenness && inHeader > best.inHeader)
    if (better) best = { delimiter, evenness, inHeader }
  }
  return best?.delimiter ?? ','
}

/** The first lines with their quoted parts left out, so that a comma in a text doesn't count. */
function splitLinesOutsideQuotes(text: string): string[] {
  const lines: string[] = []
  let line = ''
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') {
      if (line !== '') lines.push(line)
      line = ''
      if (lines.length === linesLookedAt) return lines
    } else line += character
  }
  // A sample usually ends inside a line: half a line would count too few.
  if (lines.length === 0 && line !== '') lines.push(line)
  return lines
}
