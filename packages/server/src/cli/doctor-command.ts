import { Command } from 'commander'
import { examine } from './doctor/examine.ts'
import type { Finding } from './doctor/finding.ts'

const MARKS = { ok: 'ok   ', warn: 'warn ', wrong: 'WRONG' } as const

/** `tidemark doctor`: what is wrong and what to do, one line each. It changes nothing and starts nothing. */
export const doctorCommand = new Command('doctor')
  .description(
    'Say what is wrong with this installation and what to do. Changes nothing; exit code 1 if anything is.',
  )
  .action(async () => {
    const found = { warn: 0, wrong: 0, ok: 0 }
    for await (const { level, about, words } of examine(process.env, new Date())) {
      found[level] += 1
      process.stdout.write(`${MARKS[level]}  ${about}: ${words}\n`)
    }
    process.stdout.write(`\n${summarize(found)}\n`)
    if (found.wrong > 0) process.exitCode = 1
  })

function summarize({ warn, wrong }: Record<Finding['level'], number>): string {
  if (wrong > 0) return `${wrong} wrong, ${warn} to look at.`
  return warn > 0 ? `Nothing is wrong, ${warn} to look at.` : 'Nothing is wrong.'
}
