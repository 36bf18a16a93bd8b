import type { LinkEnds } from '../link-ends.ts'

/** What the page says instead of the message. */
export const ENDS: LinkEnds = {
  unknown: {
    title: 'This link leads to no message',
    text: 'Check that all of it was taken from the mail.',
  },
  unreachable: {
    title: 'The message could not be loaded',
    text: 'You seem to be offline, or Tidemark can’t be reached.',
  },
}
