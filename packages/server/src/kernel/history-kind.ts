import type { EntityManager } from '@mikro-orm/postgresql'
import type { SignedInContext, Viewer } from './request-context.ts'

/** A field of a record as its history tells it. */
export interface HistoryField {
  label: string
  /** For ids: the table of what they stand for, and its column with the name. */
  names?: { table: string; column: string }
  /** For anything else that isn't told as it is; null = nothing. */
  tell?: (value: unknown) => string | null
}

/**
 * What a feature says so that a kind of its records has a history. Commands and fields that aren't named stay untold: so a
 * new one has to be decided about, and what is recorded beside a program is no part of the program's own history.
 */
export interface HistoryKind {
  /** Where the records lie; written into statements, so never from input. */
  table: string
  /** Whether the viewer may see a record that there is: the same rule as for the record itself. */
  maySee(context: SignedInContext, id: string): Promise<boolean>
  /**
   * Who of some viewers may see a record that there is, told as `maySee` tells it of one. Left out where people don't talk
   * about the records: what would be said of an employee or an account is no business of the organization.
   */
  whoMaySee?(em: EntityManager, id: string, viewers: readonly Viewer[]): Promise<readonly Viewer[]>
  /** What a record is called: an expression over its columns, written into statements; left out = by its kind alone. */
  title?: string
  /** The column with the program that a record is a part of, or is; left out = none. */
  programColumn?: string
  /** Of records that are shown with another one: the columns that hold its key, each with its table. */
  within?: readonly { column: string; table: string }[]
  /** What each command did, in words. */
  commands: Readonly<Record<string, string>>
  /** Under the names that audit entries have for them. */
  fields: Readonly<Record<string, HistoryField>>
}

/** Values that the database keeps as words with underscores. */
export const asWords = (value: unknown): string | null =>
  typeof value === 'string' ? value.replaceAll('_', ' ') : null

/** A number between 0 and 1 as people say it. */
export const asPercent = (value: unknown): string | null =>
  typeof value === 'number' ? `${Number((value * 100).toFixed(1))} %` : null
