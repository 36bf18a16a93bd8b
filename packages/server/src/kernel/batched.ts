import DataLoader from 'dataloader'
import type { SignedInContext } from './request-context.ts'

/**
 * A field of many records, read for all of them at once: what a request asks for at one level of its document takes one
 * statement. Nothing is kept, since a second mutation of the same request has to see what the first one left.
 */
export function batched<Value>(
  read: (context: SignedInContext, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): (context: SignedInContext, key: string) => Promise<Value> {
  const loaders = new WeakMap<SignedInContext, DataLoader<string, Value>>()
  return (context, key) => {
    const loader = loaders.get(context) ?? createLoader(context)
    loaders.set(context, loader)
    return loader.load(key)
  }

  function createLoader(context: SignedInContext) {
    return new DataLoader<string, Value>(
      async (keys) => {
        const found = await read(context, [...new Set(keys)])
        return keys.map((key) => found.get(key) ?? missing)
      },
      { cache: false },
    )
  }
}
