import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CliRefusal } from './cli-refusal.ts'

/** The password from TIDEMARK_PASSWORD, or typed twice without showing it. */
export async function readPassword(): Promise<string> {
  const given = process.env['TIDEMARK_PASSWORD']
  if (given) return given
  if (!process.stdin.isTTY)
    throw new CliRefusal('Set TIDEMARK_PASSWORD, or run this in a terminal to be asked.')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  const ask = async (question: string) => {
    process.stderr.write(question)
    const answer = await terminal.question('')
    process.stderr.write('\n')
    return answer
  }
  try {
    const password = await ask('Password: ')
    if ((await ask('Again: ')) !== password) throw new CliRefusal('These are two different passwords.')
    return password
  } finally {
    terminal.close()
  }
}
