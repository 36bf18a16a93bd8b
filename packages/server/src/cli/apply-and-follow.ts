import { setTimeout as pause } from 'node:timers/promises'
import type { SignedInContext } from '../kernel/request-context.ts'
import { runCommand } from '../kernel/run-command.ts'
import {
  applyImport,
  cancelImport,
  readImportRun,
  type ImportRunType,
} from '../modules/imports/imports.module.ts'
import { accept, CliRefusal } from './cli-refusal.ts'

const LOOK_MS = 200

/** Applies a planned run, shows how far it is, and waits for its end; Ctrl+C cancels it. */
export async function applyAndFollow(context: SignedInContext, { id, plan }: ImportRunType): Promise<void> {
  const cancel = () => void runCommand(context, 'cancelImport', (command) => cancelImport(command, id))
  process.once('SIGINT', cancel)
  try {
    let run = accept(await applyImport(context, { id, digest: plan?.digest ?? '' }))
    while (run.status === 'applying') {
      await pause(LOOK_MS)
      run = (await readImportRun(context.em, context.viewer, id)) ?? run
      showProgress(run)
    }
    if (run.status !== 'applied') throw new CliRefusal(run.message ?? `The import is ${run.status}.`)
    process.stdout.write('\nApplied.\n')
  } finally {
    process.off('SIGINT', cancel)
  }
}

function showProgress({ progressDone, progressTotal, status }: ImportRunType): void {
  if (!process.stderr.isTTY || progressTotal === 0) return
  process.stderr.write(`\r${progressDone} of ${progressTotal} records written`)
  if (status !== 'applying') process.stderr.write('\n')
}
