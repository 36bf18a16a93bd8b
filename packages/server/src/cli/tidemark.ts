// First: the GraphQL types note their fields in it while they load.
import 'reflect-metadata'
import { program } from 'commander'
import { Refused } from '../kernel/refusal.ts'
import { StartRefusal } from '../start-refusal.ts'
import { backupCommand } from './backup-command.ts'
import { auditCommand } from './audit-command.ts'
import { checkCountsCommand } from './check-counts-command.ts'
import { CliRefusal, tellRefusal } from './cli-refusal.ts'
import { doctorCommand } from './doctor-command.ts'
import { importCommand } from './import-command.ts'
import { personCommand } from './person-command.ts'
import { restoreCommand } from './restore-command.ts'
import { userCommand } from './user-command.ts'

/** The command line. What the user can put right is told in a sentence; the exit code is 1 whenever it wasn't done. */
program
  .name('tidemark')
  .description('Tidemark on the command line. It uses the settings of the server and may run beside it.')
  .addCommand(importCommand)
  .addCommand(userCommand)
  .addCommand(checkCountsCommand)
  .addCommand(auditCommand)
  .addCommand(backupCommand)
  .addCommand(restoreCommand)
  .addCommand(doctorCommand)
  .addCommand(personCommand)
  .showHelpAfterError('(tidemark --help tells more)')

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (error instanceof CliRefusal || error instanceof StartRefusal) return error.message
  if (error instanceof Refused) return tellRefusal(error)
  // A fault is ours: whoever reports it needs to know where.
  return error instanceof Error ? `Something went wrong on our side.\n${error.stack}` : String(error)
}
