import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import { mayCall } from '../modules/access/access.module.ts'
import { noteDeliveryReport, readDeliveryReport } from '../modules/mail/mail.module.ts'
import { actAs } from './act-as.ts'
import { CliRefusal } from './cli-refusal.ts'
import { withInstallation } from './open-installation.ts'

const bounce = new Command('bounce')
  .description('Read a delivery report (RFC 3464) from standard input and give up the mail that came back.')
  .option('--as <email>', 'whose organization; not needed where there is one administrator only')
  .action(async (options: { as?: string }) => {
    if (process.stdin.isTTY)
      throw new CliRefusal('Hand the report over on standard input: tidemark mail bounce < report.eml')
    const report = await readDeliveryReport(await buffer(process.stdin)).catch(() => 'This is no mail.')
    if (typeof report === 'string') throw new CliRefusal(report)
    await withInstallation(async (installation) => {
      const { em, viewer } = await actAs(installation, options.as)
      if (!mayCall(viewer, 'Query.mailSettings')) throw new CliRefusal('Administrators do this.')
      const { mailId, action } = report
      const noted = await noteDeliveryReport(em, report)
      if (noted === 'unknown') throw new CliRefusal(`There is no mail ${mailId} here.`)
      const told = {
        given_up: 'is given up, with the reason of the report.',
        given_up_before: 'was given up before. Nothing was changed.',
        ignored: `was reported as ${action}, not as failed. Nothing was changed.`,
      }
      process.stdout.write(`The mail ${mailId} ${told[noted]}\n`)
    })
  })

/** `tidemark mail …` */
export const mailCommand = new Command('mail').description('Mails that were sent.').addCommand(bounce)
