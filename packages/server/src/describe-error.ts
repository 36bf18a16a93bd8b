/** What a log tells of an error. */
export interface DescribedError {
  type: string
  code?: string
  /** Of the database: which rule was broken, where. */
  constraint?: string
  table?: string
  message?: string
  /** Where it was thrown, the nearest first. */
  at?: string[]
  cause?: DescribedError
}

const FRAMES = 12

/**
 * An error by its kind, code and place. The message is left out: the driver's holds the whole statement with its values, the
 * parser's what it was given. Messages of the language itself quote no more than names in our own code.
 */
export function describeError(error: unknown, withMessage = false): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    ...pickTexts(error, ['code', 'constraint', 'table']),
    ...((withMessage || LANGUAGE.has(error.name)) && { message: error.message }),
    at: placesOf(error),
    ...(error.cause !== undefined && { cause: describeError(error.cause, withMessage) }),
  }
}

function pickTexts<Name extends string>(error: Error, names: readonly Name[]): Partial<Record<Name, string>> {
  const picked: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value: unknown = Reflect.get(error, name)
    if (typeof value === 'string') picked[name] = value
  }
  return picked
}

const LANGUAGE = new Set(['TypeError', 'ReferenceError'])

/** The lines of the stack that name places; those before them repeat the message. */
function placesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().slice('at '.length))
}
