import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { writeBackup } from '../database/backup/write-backup.ts'
import { CliRefusal } from './cli-refusal.ts'
import { noteBackup } from './last-backup.ts'
import { showProgress } from './show-progress.ts'
import { withStorage } from './with-storage.ts'

/** `tidemark backup`: everything as of one moment, in one file, while others go on working. */
export const backupCommand = new Command('backup')
  .description(
    'Write everything that is kept into one file: all organizations, accounts and the audit record.',
  )
  .argument('[file]', 'the file to write; by default one named after the time, in DATA_DIR/backups')
  .addHelpText(
    'after',
    `
The file is a zip of CSV files and a manifest. It holds personal data and password hashes, and only its owner can read
it: keep it where nobody else can. It doesn't hold the secret of this installation, nor who is signed in.`,
  )
  .action((given: string | undefined) =>
    withStorage(async ({ environment, urls }) => {
      const now = new Date()
      const file = resolve(given ?? join(environment.dataDir, 'backups', nameBackup(now)))
      const progress = showProgress('Reading')
      const manifest = await writeBackup(urls.ownerUrl, file, { now, onProgress: progress.show })
        .catch(explainDisk)
        .finally(progress.end)
      await noteBackup(environment.dataDir, { file, madeAt: manifest.madeAt })
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(
        `${file}\n${manifest.organizations} organizations, ${manifest.tables.length} tables, ${rows} rows\n`,
      )
    }),
  )

/** Sorts by time, and no file system minds it. */
const nameBackup = (now: Date) => `tidemark-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.zip`

function explainDisk(error: unknown): never {
  if (error instanceof Error && 'path' in error && 'code' in error)
    throw new CliRefusal(`${String(error.path)}: can't be written (${String(error.code)}).`)
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    throw new CliRefusal('The disk is full. No backup was written.')
  throw error
}
