import type { LinkEnds } from '../link-ends.ts'

/** What the page says instead of the check. */
export const ENDS: LinkEnds = {
  unknown: {
    title: 'This link leads to no check',
    text: 'Make sure that all of the link was taken from the mail; some programs break it over two lines.',
  },
  answered: {
    title: 'This link has been used to answer',
    text: 'Each person answers once, so there is nothing left to do. Your answers can’t be shown: nobody can tell which ones are yours.',
  },
  closed: {
    title: 'This check has ended',
    text: 'Answers are taken no more. They were counted and deleted.',
  },
  unreachable: {
    title: 'No connection',
    text: 'The page can’t be reached right now. What you have chosen so far is kept on this device.',
  },
  refused: {
    title: 'Something doesn’t fit',
    text: 'Your answers don’t fit the check as it is now. Open the link from your mail again.',
  },
}
