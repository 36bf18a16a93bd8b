import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../kernel/request-context.ts'
import { PUT_RIGHT } from '../kernel/checked.ts'
import { Refused } from '../kernel/refusal.ts'
import { answer } from '../kernel/run-command.ts'
import { isOperation, mayCall, whoMayCall, type Operation } from '../modules/access/who-may-call.ts'
import { problemsOfArguments } from './check-arguments.ts'
import { forbidden, unauthenticated } from './errors.ts'

/**
 * Puts the table of who may call what in front of every root field, where no alias or fragment gets around it, and refuses
 * arguments that no operation could work with.
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
      const problems = problemsOfArguments(field.args, args)
      if (problems.length === 0) return resolve(source, args, context, info)
      const refuse = () => Promise.reject(new Refused('INVALID_INPUT', PUT_RIGHT, problems))
      // Every mutation may answer with a refusal, which a form shows beside its fields.
      return root.name === 'Mutation' ? answer(refuse) : refuse()
    }
    return name
  })
}

function refuseUnlessAllowed({ viewer }: RequestContext, operation: Operation) {
  if (mayCall(viewer, operation)) return
  throw viewer ? forbidden() : unauthenticated()
}
