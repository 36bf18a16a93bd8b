/** What became of a statement: put on file, kept until somebody says whom or what it means, or of no concern to attendance. */
export const STATEMENT_STATES = ['applied', 'waiting', 'ignored'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

/**
 * What an answer is about: whom a statement means, what it is about, or which other statement it takes back (which can only be
 * let go of).
 */
export const ASKED_KINDS = ['person', 'activity', 'withdrawal'] as const
export type AskedKind = (typeof ASKED_KINDS)[number]

/** The most statements that come in one request, and the most characters that one of them has. */
export const STATEMENTS_MAX = 250
export const STATEMENT_LENGTH_MAX = 20_000
