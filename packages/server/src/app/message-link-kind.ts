import { type MessageReader, readMessageToken } from '../modules/deliveries/deliveries.module.ts'
import type { LinkKind } from './answer-by-link.ts'

/** What opens a message, and all that is said about it. */
export const MESSAGE: LinkKind<MessageReader, 'unknown'> = {
  readToken: readMessageToken,
  refusals: {
    unknown: {
      status: 404,
      code: 'NOT_FOUND',
      message: 'This link leads to no message. Check that all of it was taken from the mail.',
    },
  },
}
