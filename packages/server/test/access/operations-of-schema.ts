import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

/** One root field with a document that calls it and nothing else. */
export interface GeneratedOperation {
  /** As in the table of who may call what, such as `Mutation.createUnit`. */
  name: string
  document: string
  /** Whether it has to say which version of a record it is about. */
  namesVersion: boolean
  /** Arguments that the schema accepts; every id in them is what `idFor` says. */
  variables(idFor: (path: string) => string): Record<string, unknown>
}

/** Every query and mutation of the schema, so that none can be left out of a test by forgetting it. */
export function operationsOf(schema: GraphQLSchema): GeneratedOperation[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    root ? Object.values(root.getFields()).map((field) => operation(root.name, field)) : [],
  )
}

function operation(root: string, field: GraphQLField<unknown, unknown>): GeneratedOperation {
  const args = field.args.filter((arg) => isRequiredArgument(arg) || getNamedType(arg.type).name === 'ID')
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : `{ __typename ${refusalOf(field)} }`
  return {
    name: `${root}.${field.name}`,
    document: `${root.toLowerCase()} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    namesVersion: args.some(({ type }) => hasVersion(type)),
    variables: (idFor) =>
      Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, arg.name, idFor)])),
  }
}

function hasVersion(given: GraphQLInputType): boolean {
  const type = getNamedType(given)
  if (!isInputObjectType(type)) return false
  const fields = Object.values(type.getFields())
  return fields.some((field) =>
    field.name === 'version' ? isRequiredInputField(field) : hasVersion(field.type),
  )
}

const refusalOf = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.endsWith('Result')
    ? '... on Refusal { code message problems { field code message } }'
    : ''

/** A plausible value: references are filled in even where they are optional, since they are what an attacker would try. */
function valueOf(type: GraphQLInputType, path: string, idFor: (path: string) => string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, idFor)
  if (isListType(type)) return [valueOf(type.ofType, path, idFor)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || getNamedType(field.type).name === 'ID',
    )
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, `${path}.${field.name}`, idFor)]),
    )
  }
  switch (type.name) {
    case 'ID':
      return idFor(path)
    case 'Int':
      return 1
    case 'Float':
      return 0.5
    case 'Boolean':
      return true
    case 'LocalDate':
      return '2025-01-06'
    default:
      return path.endsWith('email') ? 'somebody@example.org' : 'text'
  }
}
