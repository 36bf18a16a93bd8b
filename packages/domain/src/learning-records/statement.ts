/** What became of a statement: put on file, kept until somebody says whom or what it means, or of no concern to attendance. */
export const STATEMENT_STATES = ['applied', 'waiting', 'ignored'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]
