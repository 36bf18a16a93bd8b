import type { EntityManager } from '@mikro-orm/postgresql'
import type { Command } from '../../kernel/run-command.ts'
import type { AccessContext } from '../access/access.module.ts'

/** Whose data it is, and what they are known by. */
export interface Person {
  id: string
  fullName: string
  staffNumber: string
  email: string | null
  accountIds: readonly string[]
}

/** What a command of erasing works with: its transaction, and the sign-ins, which live beyond it. */
export interface Erasing extends Command {
  signIn: AccessContext['signIn']
}

/** What one feature keeps about a person: how to hand it out, and how to make it nobody's. */
export interface PersonalDataKeeper {
  /** The heading under which the person reads it. */
  heading: string
  read(em: EntityManager, person: Person): Promise<unknown>
  /** Left out where what is kept names nobody once the person's record doesn't. */
  erase?(erasing: Erasing, person: Person): Promise<void>
}

const keepers: PersonalDataKeeper[] = []

/** Has a feature take part in handing out and erasing what is kept about a person. */
export function keepPersonalData(...more: readonly PersonalDataKeeper[]): void {
  keepers.push(...more)
}

/** Every feature that keeps something about people, in the order in which they erase it. */
export const personalDataKeepers = (): readonly PersonalDataKeeper[] => keepers

/** What stands where a name stood. */
export const ERASED_PERSON = 'Erased person'
