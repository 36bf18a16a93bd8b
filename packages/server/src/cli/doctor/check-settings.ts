import { readEnvironment, type Environment } from '../../environment.ts'
import { StartRefusal } from '../../start-refusal.ts'
import { ok, unless, warn, wrong, type Finding } from './finding.ts'

/** The settings, where they can be read at all, and what they lead to. */
export function checkSettings(variables: NodeJS.ProcessEnv): {
  environment: Environment | null
  findings: Finding[]
} {
  try {
    const environment = readEnvironment(variables)
    return { environment, findings: unless(judge(environment), ok('settings', 'each can be read')) }
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error
    return { environment: null, findings: error.message.split('\n').map((line) => wrong('settings', line)) }
  }
}

const HERE = new Set(['localhost', '127.0.0.1', '::1'])

function judge({ production, publicUrl, host, demo }: Environment): Finding[] {
  const findings: Finding[] = []
  if (production && !HERE.has(host) && publicUrl.startsWith('http:')) {
    const words = `PUBLIC_URL is ${publicUrl}: passwords and sessions travel unprotected. Put https in front, and name that address.`
    findings.push(warn('settings', words))
  }
  if (production && !HERE.has(host) && demo)
    findings.push(
      warn('settings', 'TIDEMARK_DEMO is 1: an empty database gets the demonstration. Set it to 0.'),
    )
  return findings
}
