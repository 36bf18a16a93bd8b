/** How often a run that is being applied says so. */
export const HEARTBEAT_MS = 300

/**
 * A run `r` whose process went away: it says that it is being applied, and hasn't said so for 15 seconds. By the
 * database's clock, since the nodes' clocks may differ.
 */
export const IS_SILENT = `(r.status = 'applying' and r.heartbeat_at < clock_timestamp() - interval '15 seconds')`

/** What people read of such a run. The database undid its rows when the connection broke. */
export const INTERRUPTED = 'The server stopped in the middle. Nothing was changed. Run it again.'
