import { Command } from 'commander'
import { Refused } from '../kernel/refusal.ts'
import { StartRefusal } from '../start-refusal.ts'
import { auditCommand } from './audit-command.ts'
import { backupCommand } from './backup-command.ts'
import { checkCountsCommand } from './check-counts-command.ts'
import { CliRefusal, tellRefusal } from './cli-refusal.ts'
import { doctorCommand } from './doctor-command.ts'
import { importCommand } from './import-command.ts'
import { mailCommand } from './mail-command.ts'
import { personCommand } from './person-command.ts'
import { restoreCommand } from './restore-command.ts'
import { userCommand } from './user-command.ts'

const tidemark = new Command('tidemark')
  .description('Tidemark on the command line. It uses the settings of the server and may run beside it.')
  .addCommand(importCommand)
  .addCommand(userCommand)
  .addCommand(checkCountsCommand)
  .addCommand(auditCommand)
  .addCommand(backupCommand)
  .addCommand(restoreCommand)
  .addCommand(doctorCommand)
  .addCommand(personCommand)
  .addCommand(mailCommand)
  .showHelpAfterError('(tidemark --help tells more)')

/** Runs the command that these arguments name; false = it wasn't done, and a sentence says what the user can put right. */
export async function runCommands(args: readonly string[]): Promise<boolean> {
  try {
    await tidemark.parseAsync(args, { from: 'user' })
    return true
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return false
  }
}

function explain(error: unknown): string {
  if (error instanceof CliRefusal || error instanceof StartRefusal) return error.message
  if (error instanceof Refused) return tellRefusal(error)
  // A fault is ours: whoever reports it needs to know where.
  return error instanceof Error ? `Something went wrong on our side.\n${error.stack}` : String(error)
}
