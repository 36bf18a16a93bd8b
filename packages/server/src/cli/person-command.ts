import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { runCommand } from '../kernel/run-command.ts'
import { Employee } from '../modules/organization/employee.entity.ts'
import { eraseEmployee, exportEmployee } from '../modules/organization/organization.module.ts'
import { mayCall, type Operation } from '../modules/access/access.module.ts'
import { actAs } from './act-as.ts'
import { accept, CliRefusal } from './cli-refusal.ts'
import { withInstallation, type Installation } from './open-installation.ts'

interface Options {
  as?: string
  out?: string
  confirm?: string
}

const AS = ['--as <email>', 'whose account acts; not needed where there is one administrator only'] as const

const exporting = new Command('export')
  .description('Write everything that is kept about a person into a JSON file that its owner alone can read.')
  .argument('<staff-number>', 'whose data')
  .option(...AS)
  .option('--out <file>', 'the file to write; by default personal-data-<staff number>.json')
  .action((staffNumber: string, { as, out }: Options) =>
    withInstallation(async (installation) => {
      const { context, employee } = await find(installation, as, staffNumber, 'Mutation.exportEmployee')
      const { fileName, content } = accept(
        await runCommand(context, 'exportEmployee', (command) => exportEmployee(command, employee.id)),
      )
      const file = resolve(out ?? fileName.replaceAll(/[^\w.-]/g, '_'))
      await writeFile(file, content, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        throw new CliRefusal(`${file}: can't be written (${error.code ?? error.message}).`)
      })
      process.stdout.write(`${file}\n`)
    }),
  )

const erasing = new Command('erase')
  .description(
    'Make a person nobody, for good. Figures of earlier periods stay; nothing brings the person back.',
  )
  .argument('<staff-number>', 'whose data')
  .option(...AS)
  .option('--confirm <staff-number>', 'the staff number once more; without it nothing is erased')
  .action((staffNumber: string, { as, confirm }: Options) =>
    withInstallation(async (installation) => {
      const { context, employee } = await find(installation, as, staffNumber, 'Mutation.eraseEmployee')
      if (confirm === undefined) {
        throw new CliRefusal(
          `This would erase ${employee.fullName}, ${staffNumber}, for good. To do it, add: --confirm ${staffNumber}`,
        )
      }
      const { id, version } = employee
      const input = { id, version, staffNumber: confirm }
      const { signIn } = installation
      accept(
        await runCommand(context, 'eraseEmployee', (command) => eraseEmployee({ ...command, signIn }, input)),
      )
      process.stdout.write('Erased. Backups made earlier still hold the person until they are deleted.\n')
    }),
  )

/** Who acts, and on whom; the same people may as on the page. */
async function find(
  installation: Installation,
  as: string | undefined,
  staffNumber: string,
  operation: Operation,
) {
  const context = await actAs(installation, as)
  if (!mayCall(context.viewer, operation)) throw new CliRefusal('Administrators do this.')
  const employee = await context.em.findOne(Employee, { staffNumber, erasedAt: null })
  if (!employee) throw new CliRefusal(`There is nobody with the staff number “${staffNumber}”.`)
  return { context, employee }
}

/** `tidemark person …` */
export const personCommand = new Command('person')
  .description('What is kept about one person.')
  .addCommand(exporting)
  .addCommand(erasing)
