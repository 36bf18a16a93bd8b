import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../kernel/request-context.ts'

/** Tells each mutation of a request which one it is, so that an idempotency key stands for each of them by itself. */
export function nameSends(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: RequestContext, info) => {
      const { send } = context
      return resolve(
        source,
        args,
        send ? { ...context, send: { ...send, field: String(info.path.key) } } : context,
        info,
      )
    }
  }
}
