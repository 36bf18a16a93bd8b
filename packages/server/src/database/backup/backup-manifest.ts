import { z } from 'zod'

export const MANIFEST_FILE = 'manifest.json'
export const FORMAT = 'tidemark backup'
/** Grows when a backup has to be read in another way; an older Tidemark then refuses it instead of guessing. */
export const FORMAT_VERSION = 1

const backedUpTable = z.object({
  schema: z.string(),
  name: z.string(),
  /** Where its rows stand in the zip: CSV as PostgreSQL writes it, UTF-8, with a line of column names. */
  file: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What a backup says about itself; the last file in it, so one that was cut off has none. */
export const backupManifest = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  organizations: z.int().nonnegative(),
  migrations: z.array(z.string()),
  tables: z.array(backedUpTable),
  /** Sequences go on from here. */
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
})

export type BackupManifest = z.infer<typeof backupManifest>
export type BackedUpTable = z.infer<typeof backedUpTable>
