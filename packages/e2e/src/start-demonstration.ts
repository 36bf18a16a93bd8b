import { startProduct } from './start-product.ts'
import { takeMails } from './take-mails.ts'

/**
 * One product with the demonstration for all journeys. With TIDEMARK_URL and TIDEMARK_PASSWORD set they go against one
 * that runs already.
 */
export default async function startDemonstration(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TIDEMARK_URL']) return undefined
  const mails = await takeMails()
  const { url, password, stop } = await startProduct({
    TIDEMARK_DEMO: '1',
    TIDEMARK_SMTP_URL: mails.url,
    TIDEMARK_MAIL_FROM: 'Tidemark <tidemark@demo.example>',
    // Few: the demonstration asks thousands for an answer, and journeys need the machine themselves.
    TIDEMARK_MAIL_PER_MINUTE: '60',
  })
  process.env['TIDEMARK_URL'] = url
  process.env['TIDEMARK_PASSWORD'] = password
  return async () => {
    await stop()
    mails.stop()
  }
}
