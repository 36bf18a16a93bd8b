import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../kernel/request-context.ts'
import { isOperation, mayCall, whoMayCall, type Operation } from '../modules/access/who-may-call.ts'
import { forbidden, unauthenticated } from './errors.ts'

/**
 * Puts the table of who may call what in front of every root field, where no alias or fragment gets around it.
 * Throws if an operation has no entry, or an entry no operation.
 */
export function guardOperations(schema: GraphQLSchema): void {
  const found = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    root ? guardFields(root) : [],
  )
  const orphans = Object.keys(whoMayCall).filter(
    (name) => /^(Query|Mutation)\./.test(name) && !found.includes(name),
  )
  if (orphans.length > 0)
    throw new Error(`Nothing answers to these names of who-may-call.ts: ${orphans.join(', ')}`)
}

function guardFields(root: GraphQLObjectType): string[] {
  return Object.values(root.getFields()).map((field) => {
    const name = `${root.name}.${field.name}`
    if (!isOperation(name))
      throw new Error(`Nobody has decided who may call ${name}: add it to who-may-call.ts`)
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: RequestContext, info) => {
      refuseUnlessAllowed(context, name)
      return resolve(source, args, context, info)
    }
    return name
  })
}

function refuseUnlessAllowed({ viewer }: RequestContext, operation: Operation) {
  if (mayCall(viewer, operation)) return
  throw viewer ? forbidden() : unauthenticated()
}
