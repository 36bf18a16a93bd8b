import { LEAVES_AT } from '@tidemark/domain/deliveries/delivery'

/**
 * When a communication `c` is planned for, as an instant. PostgreSQL keeps the rules of time zones: an hour that a clock skips
 * is taken as the one after it, and of an hour that comes twice the second one.
 */
export const PLANNED_FOR = `((c.planned_on + coalesce(c.starts_at, '${LEAVES_AT}')::time) at time zone coalesce(c.time_zone, 'UTC'))`

/** The day that it is for those who planned a communication `c`; its one parameter is the instant. */
export const DAY_THERE = `(?::timestamptz at time zone coalesce(c.time_zone, 'UTC'))::date`
