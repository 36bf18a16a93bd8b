/** The `ilike` pattern of texts that hold what somebody typed, whose own `%`, `_` and `\` stand for themselves. */
export const containsPattern = (typed: string): string =>
  `%${typed.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
