import type { GeneratedOperation } from './operations-of-schema.ts'

/** What rules ask of fields together, which no type tells, by the name of the input that has them. */
const FITTING: Record<string, object> = {
  program: { bandUpper: 0.9, currency: 'EUR' },
  objective: { target: 2 },
  audience: { auditIntervalDays: 90 },
  check: {
    questions: [{ kind: 'SCALE', text: 'I know what changes for me.', options: [] }],
    sampleSize: null,
  },
  course: { link: null },
  obstacle: { kind: 'RISK', likelihood: 3 },
  session: {
    startsOn: '2027-01-11',
    startTime: '09:00',
    endsOn: '2027-01-11',
    endTime: '11:00',
    timeZone: 'Europe/Lisbon',
  },
  evidence: { text: 'All agreed.' },
  criterion: { measure: 'OWN', statement: 'The help desk is staffed.' },
}

/** Arguments with which nothing is wrong but what `wrong` makes so, by the name of a field. */
export function fittingInput(
  operation: GeneratedOperation,
  idFor: (path: string) => string,
  wrong: Record<string, unknown> = {},
): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(operation.variables(idFor), (key, value: unknown) => {
      if (key in wrong) return wrong[key]
      // Evidence stands for a step or for a blocker, one of both.
      if (key === 'obstacleId') return undefined
      return key in FITTING ? Object.assign({}, value, FITTING[key]) : value
    }),
  )
}
