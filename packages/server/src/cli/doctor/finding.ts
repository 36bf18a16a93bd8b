/** One thing that was looked at. */
export interface Finding {
  /** `warn` wants somebody's attention; `wrong` wants somebody to act. */
  level: 'ok' | 'warn' | 'wrong'
  /** What was looked at. */
  about: string
  /** What was found, and what to do where it isn't right. */
  words: string
}

export const ok = (about: string, words: string): Finding => ({ level: 'ok', about, words })
export const warn = (about: string, words: string): Finding => ({ level: 'warn', about, words })
export const wrong = (about: string, words: string): Finding => ({ level: 'wrong', about, words })

/** All that is wrong, or the one sentence that says nothing is. */
export const unless = (troubles: readonly Finding[], fine: Finding): Finding[] =>
  troubles.length > 0 ? [...troubles] : [fine]
