import type { EntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@tidemark/domain/access/roles'
import type { Logger } from 'pino'

/** One role of the viewer with the unit or the program that it reaches; null = the whole organization. */
export interface ViewerRole {
  id: string
  role: Role
  unitId: string | null
  programId: string | null
}

/** Who asks, as the session and the database say; never taken from an argument or a header. */
export interface Viewer {
  accountId: string
  organizationId: string
  displayName: string
  email: string
  /** The viewer's own employee record, if the account belongs to one. */
  employeeId: string | null
  roles: readonly ViewerRole[]
}

/** A request that may be sent again, with the idempotency key that says so. */
export interface KeyedSend {
  key: string
  /** What it asked for: another request with the same key is refused. */
  requestHash: string
  /** Which mutation of the request, by the name of its answer. */
  field: string
}

/** What every resolver gets. Signed out, the entity manager has no tenant and sees no rows. */
export interface RequestContext {
  viewer: Viewer | null
  /** Reads, and in a mutation writes. */
  em: EntityManager
  /** The primary's, where `em` is the replica's. */
  primary?: EntityManager
  now: Date
  requestId: string
  /** Left out or null: whatever is done is done again when it is sent again. */
  send?: KeyedSend | null
  log: Logger
}

/** The context of an operation that only somebody signed in may call. */
export interface SignedInContext extends RequestContext {
  viewer: Viewer
}
