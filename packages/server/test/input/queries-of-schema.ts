import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** A question in a form of its own, so that it can be written in several ways. */
export interface Asked {
  field: string
  /** The type that is asked, where the one above is a union; else null. */
  on: string | null
  args: { name: string; type: string; value: unknown }[]
  below: Asked[]
}

/** A question to the schema that is read off a row of choices: each picks the fields of one object. */
export function askAnything(schema: GraphQLSchema, choices: readonly number[]): Asked[] {
  let place = 0
  const choose = (count: number) => (choices[place++ % choices.length] ?? 0) % count

  function ask(type: GraphQLNamedType, level: number): Asked[] {
    if (isUnionType(type)) {
      return type
        .getTypes()
        .flatMap((member) => ask(member, level).map((asked) => ({ ...asked, on: member.name })))
    }
    if (!isObjectType(type)) return []
    const all = Object.values(type.getFields())
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)))
    const objects = all.filter((field) => !isLeafType(getNamedType(field.type)))
    const deeper = level < 5 ? objects.filter(() => choose(3) === 0).slice(0, 3) : []
    const picked = [...leaves.slice(0, 1 + choose(2)), ...deeper]
    if (picked.length === 0) return [{ field: '__typename', on: null, args: [], below: [] }]
    return picked.map((field) => ({
      field: field.name,
      on: null,
      args: field.args.filter((arg) => isRequiredArgument(arg)).map((arg) => argumentOf(arg)),
      below: ask(getNamedType(field.type), level + 1),
    }))
  }

  function argumentOf({ name, type }: GraphQLArgument) {
    return { name, type: String(type), value: valueOf(type) }
  }

  function valueOf(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType)
    if (isListType(type)) return [valueOf(type.ofType)]
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field))
      return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type)]))
    }
    if (isEnumType(type)) return { enum: type.getValues()[0]?.name }
    if (type.name === 'Boolean') return choose(2) === 0
    return type.name === 'Int' || type.name === 'Float' ? 1 + choose(100) : '2026-01-01'
  }

  const query = schema.getQueryType()
  return query ? ask(query, 0) : []
}

export interface Written {
  document: string
  variables: Record<string, unknown>
}

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if ('enum' in value) return String(value.enum)
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${literal(each)}`)
    .join(', ')} }`
}

const argumentsOf = ({ args }: Asked) =>
  args.length === 0 ? '' : `(${args.map(({ name, value }) => `${name}: ${literal(value)}`).join(', ')})`

/** Everything inline; where a union is asked, one inline fragment a field. */
export function writePlainly(asked: readonly Asked[], alias: (asked: Asked) => string = () => ''): Written {
  const set = (below: readonly Asked[]): string =>
    below.length === 0 ? '' : `{ ${below.map((each) => onType(each, fieldOf(each))).join(' ')} }`
  const fieldOf = (each: Asked) => `${alias(each)}${each.field}${argumentsOf(each)} ${set(each.below)}`
  return { document: `query ${set(asked)}`, variables: {} }
}

const onType = ({ on }: Asked, text: string) => (on ? `... on ${on} { ${text} }` : text)

/** Every field under another name. */
export const writeWithAliases = (asked: readonly Asked[]) =>
  writePlainly(asked, ({ field }) => `another_${field}: `)

/** Every selection in an inline fragment without a type, within another one. */
export function writeWithInlineFragments(asked: readonly Asked[]): Written {
  const set = (below: readonly Asked[]): string =>
    below.length === 0
      ? ''
      : `{ ... { ... { ${below.map((each) => onType(each, fieldOf(each))).join(' ')} } } }`
  const fieldOf = (each: Asked) => `${each.field}${argumentsOf(each)} ${set(each.below)}`
  return { document: `query ${set(asked)}`, variables: {} }
}

/** Every selection in a named fragment, which another one spreads, and which is spread twice. */
export function writeWithFragments(schema: GraphQLSchema, asked: readonly Asked[]): Written {
  const fragments: string[] = []
  const set = (type: GraphQLNamedType, below: readonly Asked[]): string => {
    if (below.length === 0) return ''
    const name = `F${fragments.length}`
    const place = fragments.push('') - 1
    const fields = below.map((each) => {
      const owner = schema.getType(each.on ?? type.name)
      const field = isObjectType(owner) ? owner.getFields()[each.field] : undefined
      const inner = field ? set(getNamedType(field.type), each.below) : ''
      return onType(each, `${each.field}${argumentsOf(each)} ${inner}`)
    })
    fragments[place] =
      `fragment ${name} on ${type.name} { ${fields.join(' ')} } fragment N${name} on ${type.name} { ...${name} }`
    return `{ ...N${name} ...${name} }`
  }
  const root = schema.getQueryType()
  const selection = root ? set(root, asked) : ''
  return { document: `query ${selection} ${fragments.join(' ')}`, variables: {} }
}

/** Every argument as a variable, and every field behind a directive that a variable decides. */
export function writeWithVariables(asked: readonly Asked[]): Written {
  const variables: Record<string, unknown> = { yes: true }
  const declared: string[] = ['$yes: Boolean!']
  const variable = ({ type, value }: Asked['args'][number]) => {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = plain(value)
    return `$${name}`
  }
  const set = (below: readonly Asked[]): string =>
    below.length === 0 ? '' : `{ ${below.map((each) => onType(each, fieldOf(each))).join(' ')} }`
  const fieldOf = (each: Asked) => {
    const args = each.args.map((arg) => `${arg.name}: ${variable(arg)}`).join(', ')
    return `${each.field}${args && `(${args})`} @include(if: $yes) ${set(each.below)}`
  }
  const selection = set(asked)
  return { document: `query (${declared.join(', ')}) ${selection}`, variables }
}

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('enum' in value) return value.enum
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]))
}
