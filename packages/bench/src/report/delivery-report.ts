import type { DeliveryRun } from '../measure/measure-delivery.ts'

/** What one mail to many has to keep to, each as a row of the table of targets. */
export function deliveryTargets({ people, idle, meanwhile, lost, doubled }: DeliveryRun): string[][] {
  const path = `A mail to ${number(people)} people`
  const slower = meanwhile.p99 / idle.p99
  const count = (what: string, found: number) => [
    path,
    '',
    what,
    '≤ 0',
    `${found}`,
    found === 0 ? 'met' : '**missed**',
  ]
  return [
    [
      path,
      'itself idle',
      'p99 of requests',
      `≤ ${SLOWER} ×`,
      `${slower.toFixed(2)} ×`,
      slower <= SLOWER ? 'met' : '**missed**',
    ],
    count('lost', lost),
    count('doubled', doubled),
  ]
}

/** So much longer the slowest requests may take while letters leave from the same process. */
const SLOWER = 1.5

/** How it went, line by line. */
export function deliverySection({
  people,
  freezeMs,
  idle,
  meanwhile,
  lettersPerSecond,
}: DeliveryRun): string[] {
  return [
    '### One mail to many',
    '',
    `- Frozen for ${number(people)} people, and sure to leave: ${freezeMs.toFixed(0)} ms.`,
    `- One screen of the board, asked of the process that sends: p50 ${idle.p50.toFixed(1)} ms and p99 ${idle.p99.toFixed(1)} ms ` +
      `before, p50 ${meanwhile.p50.toFixed(1)} ms and p99 ${meanwhile.p99.toFixed(1)} ms while ${lettersPerSecond.toFixed(0)} letters left in a second.`,
    '',
  ]
}

const number = (value: number) => value.toLocaleString('en-US')
