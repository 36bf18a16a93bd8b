import type { EntityManager } from '@mikro-orm/postgresql'
import type { Letter } from './letter.ts'

/** What writing a letter may need beside the database. */
export interface Writing {
  /** Where browsers reach Tidemark, without a slash at the end. */
  publicUrl: string
  /** The installation's secret, for links that open something. */
  secret: string
  now: Date
}

/** One kind of mail that the product sends. */
export interface MailKind {
  /** Stands in the database: never changed. */
  kind: string
  /** The employees who shall get it. Those without an address, or who have left, are left out by whoever sends. */
  recipients(em: EntityManager, about: string): Promise<readonly string[]>
  /** Whether mails about it wait for somebody's word: asked before each one leaves. What is held stays queued. */
  isHeld?(em: EntityManager, about: string): Promise<boolean>
  /** What it says to each of some of them, at the moment it leaves; whoever has no letter gets none and is forgotten. */
  write(
    em: EntityManager,
    about: string,
    employeeIds: readonly string[],
    writing: Writing,
  ): Promise<ReadonlyMap<string, Letter>>
}

const kinds = new Map<string, MailKind>()

/** Makes kinds of mail known to whoever sends them. */
export function offerMailKinds(...more: readonly MailKind[]): void {
  for (const kind of more) kinds.set(kind.kind, kind)
}

export function mailKind(kind: string): MailKind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`No mail of the kind ${kind} is known here.`)
  return found
}
