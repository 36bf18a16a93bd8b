// First: the GraphQL types note their fields in it while they load.
import 'reflect-metadata'
import { runCommands } from './run-commands.ts'

/** The command line; its exit code is 1 whenever it wasn't done. */
if (!(await runCommands(process.argv.slice(2)))) process.exitCode = 1
