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
  marks: [{ status: 'REGISTERED', scoreBefore: 40, version: 1 }],
  criterion: { measure: 'OWN', statement: 'The help desk is staffed.' },
}

/** The same for one operation: what it takes one of, and what has to be on file under just these words. */
const FITTING_OPERATION: Record<string, Record<string, unknown>> = {
  'Mutation.registerForTraining': { audienceId: undefined },
  'Mutation.answerLearning': { kind: 'PERSON', key: 'mbox:somebody@example.net', courseId: undefined },
  'Mutation.addLearningSource': { name: 'Academy' },
  'Mutation.keepImportMapping': { mapping: [{ field: 'name', column: 'Name' }] },
}

/** Arguments with which nothing is wrong but what `wrong` makes so, by the name of a field. */
export function fittingInput(
  operation: GeneratedOperation,
  idFor: (path: string) => string,
  wrong: Record<string, unknown> = {},
): Record<string, unknown> {
  const given = { ...FITTING_OPERATION[operation.name], ...wrong }
  return JSON.parse(
    JSON.stringify(operation.variables(idFor), (key, value: unknown) => {
      if (key in given) return given[key]
      // Evidence stands for a step or for a blocker, one of both.
      if (key === 'obstacleId') return undefined
      return key in FITTING ? merge(value, FITTING[key]) : value
    }),
  )
}

/** A list has one entry, as arguments made from types have. */
const merge = (value: unknown, fitting: object | undefined) =>
  Array.isArray(value) && Array.isArray(fitting)
    ? [Object.assign({}, value[0], fitting[0])]
    : Object.assign({}, value, fitting)
