/** The rows of a file with what they name and what is on file of it, until the transaction ends. */
export const COMPARED = 'pg_temp.compared_row'

/** The sessions that a file names, each way of naming one once. */
export const NAMED_SESSION = 'pg_temp.named_session'

/** Those of them that are written, numbered in the order in which they are. */
export const READY = 'pg_temp.ready_row'
