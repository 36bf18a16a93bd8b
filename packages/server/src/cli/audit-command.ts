import { Command, InvalidArgumentError } from 'commander'
import type { AuditHead } from '../modules/audit/audit-chain.read.ts'
import { verifyChain } from '../modules/audit/audit.module.ts'
import { actAs } from './act-as.ts'
import { CliRefusal } from './cli-refusal.ts'
import { withInstallation } from './open-installation.ts'

interface Options {
  as?: string
  expect?: AuditHead
}

const verify = new Command('verify')
  .description('Follow the audit record from its first entry and say what was changed, moved or taken away.')
  .option('--as <email>', 'whose organization; not needed where there is one administrator only')
  .option('--expect <sequence:hash>', 'an end of the record that was kept elsewhere', readEnd)
  .action(({ as, expect }: Options) =>
    withInstallation(async (installation) => {
      const { em } = await actAs(installation, as)
      const { entries, head, findings } = await verifyChain(em, expect)
      for (const finding of findings) process.stdout.write(`${finding}\n`)
      if (findings.length > 0) throw new CliRefusal('The audit record is not as it was written.')
      process.stdout.write(`${entries} entries, each as it was written.\n`)
      if (head) process.stdout.write(`Keep this elsewhere and give it to --expect: ${writeEnd(head)}\n`)
    }),
  )

const writeEnd = ({ sequence, hash }: AuditHead) => `${sequence}:${hash}`

function readEnd(text: string): AuditHead {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (!sequence || !hash) throw new InvalidArgumentError('It has to be what an earlier run printed.')
  return { sequence: Number(sequence), hash }
}

/** `tidemark audit …` */
export const auditCommand = new Command('audit').description('The audit record.').addCommand(verify)
