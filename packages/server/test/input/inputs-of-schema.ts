import fc from 'fast-check'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { ODD_DAYS, ODD_INTEGERS, ODD_NUMBERS, ODD_TEXTS } from './odd-values.ts'

/** A root field that takes arguments. */
export interface Call {
  root: 'Query' | 'Mutation'
  field: GraphQLField<unknown, unknown>
}

export const nameOf = ({ root, field }: Call) => `${root}.${field.name}`

export function callsOf(schema: GraphQLSchema): Call[] {
  const roots = [
    ['Query', schema.getQueryType()],
    ['Mutation', schema.getMutationType()],
  ] as const
  return roots.flatMap(([root, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ args }) => args.length > 0)
      .map((field) => ({ root, field })),
  )
}

/** Several calls in one request, each under an alias of its own and with variables of its own; `reads` what they answer. */
export function writeCalls(calls: readonly Call[], reads: boolean): string {
  const declared = calls.flatMap(({ field }, place) =>
    field.args.map(({ name, type }) => `$${name}${place}: ${String(type)}`),
  )
  const asked = calls.map(({ field }, place) => {
    const passed = field.args.map(({ name }) => `${name}: $${name}${place}`).join(', ')
    const type = getNamedType(field.type)
    const selection = reads
      ? selectionOf(type, 0)
      : isLeafType(type)
        ? ''
        : `{ __typename ${refusalOf(type)} }`
    return `c${place}: ${field.name}(${passed}) ${selection}`
  })
  return `${calls[0]?.root.toLowerCase()} (${declared.join(', ')}) { ${asked.join(' ')} }`
}

const refusalOf = (type: GraphQLNamedType) =>
  isUnionType(type) && type.getTypes().some(({ name }) => name === 'Refusal')
    ? '... on Refusal { refused: code problems { field } }'
    : ''

/** What can be read back of a record: its values, and those of the records in it. */
function selectionOf(type: GraphQLNamedType, level: number): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => {
      const renamed = member.name === 'Refusal' ? '{ refused: code }' : selectionOf(member, level)
      return `... on ${member.name} ${renamed}`
    })
    return `{ __typename ${members.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields())
    .filter(({ args, name }) => !args.some(isRequiredArgument) && !TOO_LARGE.includes(name))
    .filter((field) => level < 2 || isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selectionOf(getNamedType(field.type), level + 1)}`)
  return `{ __typename ${fields.join(' ')} }`
}

/** Sheets and pages hold what other calls have sent, and five of them are more than one request may ask for. */
const TOO_LARGE = ['sheet', 'items', 'people', 'recordings', 'parts', 'memberships', 'children']

export type LeafKind = 'text' | 'id' | 'integer' | 'number' | 'day' | 'choice' | 'flag'

export function kindOf(type: GraphQLNamedType): LeafKind {
  if (isEnumType(type)) return 'choice'
  const kinds: Record<string, LeafKind> = {
    ID: 'id',
    Int: 'integer',
    Float: 'number',
    LocalDate: 'day',
    Boolean: 'flag',
  }
  return kinds[type.name] ?? 'text'
}

/** Makes a value for an argument; `leaf` decides what stands at each place. */
export function fill(
  type: GraphQLInputType,
  path: string,
  leaf: (kind: LeafKind, path: string, type: GraphQLNamedType, isRequired: boolean) => unknown,
  isRequired = false,
): unknown {
  if (isNonNullType(type)) return fill(type.ofType, path, leaf, true)
  if (isListType(type)) return [fill(type.ofType, path, leaf, true)]
  if (!isInputObjectType(type)) return leaf(kindOf(type), path, type, isRequired)
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      fill(field.type, path ? `${path}.${field.name}` : field.name, leaf),
    ]),
  )
}

/** Texts that a rule reads more into than words; null where they belong to a figure that is left out. */
const PLAIN_TEXTS: readonly (readonly [RegExp, string | null])[] = [
  [/email$/i, 'somebody@example.org'],
  [/currency$/, 'EUR'],
  [/(url|link)$/, 'https://example.org/'],
  [/startTime$/, '09:00'],
  [/endTime$/, '11:00'],
  [/timeZone$/, 'Europe/Lisbon'],
  [/mapping\.field$/, 'name'],
  [/(criterion|trainerName)$/, null],
]

const plainTextOf = (path: string) => PLAIN_TEXTS.find(([name]) => name.test(path))

function smallOf(path: string): number | null {
  if (/reported/.test(path)) return null
  return /(severity|severeFrom|likelihood|qualityEffect|steps)$/.test(path) ? 2 : 10
}

/** A value that the rules have nothing against, as far as a type and a name tell. */
export function plainLeaf(
  kind: LeafKind,
  path: string,
  type: GraphQLNamedType,
  idFor: (path: string) => string,
): unknown {
  switch (kind) {
    case 'choice':
      return isEnumType(type) ? type.getValues()[0]?.name : null
    case 'text':
      return (plainTextOf(path) ?? [null, `text ${path}`])[1]
    case 'id':
      return idFor(path)
    case 'integer':
      return smallOf(path)
    case 'number':
      return path.endsWith('bandLower') ? 0.25 : 0.5
    case 'day':
      return '2026-01-05'
    case 'flag':
      return false
  }
}

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
)

/** A leaf that the schema accepts and the rules may not. */
export function oddLeaf(
  kind: LeafKind,
  path: string,
  type: GraphQLNamedType,
  idFor: (path: string) => string,
): fc.Arbitrary<unknown> {
  const plain = fc.constant(plainLeaf(kind, path, type, idFor))
  const odd: Record<LeafKind, fc.Arbitrary<unknown>> = {
    text,
    id: text,
    integer: fc.oneof(fc.constantFrom(...ODD_INTEGERS), fc.integer()),
    number: fc.oneof(
      fc.constantFrom(...ODD_NUMBERS),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    day: fc.oneof(
      fc.constantFrom(...ODD_DAYS),
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ),
    choice: isEnumType(type) ? fc.constantFrom(...type.getValues().map(({ name }) => name)) : plain,
    flag: fc.boolean(),
  }
  // Half as they should be: else nearly nothing would be accepted, and nothing read back.
  const weights = kind === 'text' && !plainTextOf(path) ? [1, 2] : [4, 1]
  return fc.oneof(
    { weight: weights[0] ?? 1, arbitrary: plain },
    { weight: weights[1] ?? 1, arbitrary: odd[kind] },
  )
}
