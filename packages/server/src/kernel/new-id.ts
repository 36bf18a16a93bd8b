import { v7 } from 'uuid'

/** A key made by the app: ordered by time (UUIDv7), never chosen by a client, so it tells nothing of other tenants. */
export const newId = (): string => v7()
