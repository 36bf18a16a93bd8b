import { Command } from 'commander'
import { tenantManager } from '../app/app-context.ts'
import type { BackupManifest } from '../database/backup/backup-manifest.ts'
import { openBackup, verifyBackup } from '../database/backup/open-backup.ts'
import { withKeepingSession } from '../database/backup/keeping-session.ts'
import { listOrganizations } from '../database/backup/read-table.ts'
import { restoreBackup } from '../database/backup/restore-backup.ts'
import { openDatabaseServer } from '../database/open-database-server.ts'
import { provision } from '../database/provision.ts'
import { readOrMakeSecret } from '../database/secret.ts'
import { takeTurns } from '../database/take-turns.ts'
import { readEnvironment } from '../environment.ts'
import { foldOrganization } from '../modules/adoption/adoption.module.ts'
import { checkOrganization } from './check-organization.ts'
import { CliRefusal } from './cli-refusal.ts'
import { withInstallation, type Installation } from './open-installation.ts'
import { showProgress } from './show-progress.ts'

/** `tidemark restore`: a backup into an empty installation, all of it or nothing. */
export const restoreCommand = new Command('restore')
  .description(
    'Restore a backup into an empty installation: another DATA_DIR, or an empty database of your own.',
  )
  .argument('<file>', 'a file that `tidemark backup` wrote')
  .action(async (file: string) => {
    const manifest = await restore(file)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    say(`Restored as of ${manifest.madeAt}: ${manifest.organizations} organizations, ${rows} rows.`)
    say(`${manifest.tables.length} tables were read again: each equals the backup.`)
    await withInstallation(checkWhatWasRestored)
    say('People sign in with the passwords that they had. Nobody is signed in yet.')
  })

async function restore(file: string): Promise<BackupManifest> {
  const backup = await openBackup(file)
  const reading = showProgress('Checking')
  const writing = showProgress('Restoring')
  try {
    await verifyBackup(backup, file, reading.show).finally(reading.end)
    const environment = readEnvironment(process.env)
    const server = await openDatabaseServer(environment)
    try {
      const secret = await readOrMakeSecret(environment.dataDir, environment.secret)
      const { notes, ...urls } = await provision({ adminUrl: server.adminUrl, secret })
      for (const note of [...server.notes, ...notes]) process.stderr.write(`${note}\n`)
      await takeTurns(urls.ownerUrl, () => restoreBackup(urls.ownerUrl, backup, writing.show)).finally(
        writing.end,
      )
    } finally {
      await server.close()
    }
    return backup.manifest
  } finally {
    backup.close()
  }
}

/** That the rows are those of the backup was seen while they were written; this asks whether they made sense in it. */
async function checkWhatWasRestored({ orm, urls }: Installation): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  let whole = true
  for (const organizationId of await withKeepingSession(urls.ownerUrl, listOrganizations)) {
    const em = tenantManager(orm.em, organizationId)
    await foldOrganization(em, organizationId, today)
    const check = await checkOrganization(em, today)
    say(`${check.name}: ${check.entries} audit entries, ${check.programs} programs`)
    const troubles = [...check.audit, ...check.counts]
    for (const line of troubles) say(`  ${line}`)
    if (troubles.length > 0) whole = false
  }
  if (!whole) {
    throw new CliRefusal(
      'Everything was restored as it was backed up, but what was backed up was not right: see above.',
    )
  }
  say('Every audit record is as it was written, and every program’s counts match its rows.')
}

const say = (line: string) => process.stdout.write(`${line}\n`)
