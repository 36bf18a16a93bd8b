import { startProduct } from './start-product.ts'

/**
 * One product with the demonstration for all journeys. With TIDEMARK_URL and TIDEMARK_PASSWORD set they go against one
 * that runs already.
 */
export default async function startDemonstration(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TIDEMARK_URL']) return undefined
  const { url, password, stop } = await startProduct({ TIDEMARK_DEMO: '1' })
  process.env['TIDEMARK_URL'] = url
  process.env['TIDEMARK_PASSWORD'] = password
  return stop
}
