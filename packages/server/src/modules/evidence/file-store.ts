import type { EntityManager } from '@mikro-orm/postgresql'

/** Whose file it is. */
export interface StoredFile {
  id: string
  organizationId: string
}

/** Where the bytes of files are kept; what is told of them is always in the database. */
export interface FileStore {
  /** Keeps the bytes of a file whose row was just written, in that row's transaction or before it ends. */
  put(em: EntityManager, file: StoredFile, bytes: Buffer): Promise<void>
  /** The bytes; null if they aren't here. */
  get(em: EntityManager, file: StoredFile): Promise<Buffer | null>
  /** Forgets bytes whose row was not kept after all; done nothing if there are none. */
  remove(file: StoredFile): Promise<void>
}
