import type { LinkEnds } from '../link-ends.ts'

/** What the page says instead of the statements. */
export const ENDS: LinkEnds = {
  unknown: {
    title: 'This link leads to nothing any more',
    text: 'It has been used to answer, or what it asked about has ended. If you have just got it, make sure that all of it was taken from the mail.',
  },
  closed: { title: 'This has ended', text: 'Answers are taken no more. They were counted and deleted.' },
  unreachable: {
    title: 'No connection',
    text: 'The page can’t be reached right now. What you have said so far is kept on this device.',
  },
  refused: {
    title: 'Something doesn’t fit',
    text: 'Your answers don’t fit what is asked now. Open the link from your mail again.',
  },
}
