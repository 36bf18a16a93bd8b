import { StartRefusal } from '../../start-refusal.ts'
import { migrate, migrateExactly } from '../migrate.ts'
import { migrationsList } from '../migrations/list.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { holdBackMails } from './hold-back-mails.ts'
import { withKeepingSession } from './keeping-session.ts'
import type { OpenBackup } from './open-backup.ts'
import { refuseUnlessEmpty } from './refuse-unless-empty.ts'
import type { Progress } from './write-backup.ts'
import { writeRows } from './write-rows.ts'

/**
 * Restores a verified backup into an empty database: the schema as it was when the backup was made, its rows, and only then
 * what migrations have changed since. All rows or none.
 */
export async function restoreBackup(
  ownerUrl: string,
  backup: OpenBackup,
  onProgress?: Progress,
): Promise<void> {
  refuseUnknownMigrations(backup.manifest)
  await withKeepingSession(ownerUrl, refuseUnlessEmpty)
  await migrateExactly({ ownerUrl }, backup.manifest.migrations)
  await withKeepingSession(ownerUrl, (client) => writeRows(client, backup, onProgress))
  await migrate({ ownerUrl })
  await withKeepingSession(ownerUrl, holdBackMails)
}

function refuseUnknownMigrations({ migrations }: BackupManifest): void {
  const known = new Set(migrationsList.map(({ name }) => name))
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length === 0) return
  throw new StartRefusal(
    `This backup was made by a newer Tidemark, whose database has ${unknown.join(', ')}. Restore it with that one, or a later one.`,
  )
}
