import type { LinkEnds } from '../link-ends.ts'

/** What the page says instead of asking who is there. */
export const ENDS: LinkEnds = {
  unknown: {
    title: 'This link leads to no session',
    text: 'The code may have been renewed. Scan the one that is shown in the room now.',
  },
  answered: {
    title: 'It is too early to sign in',
    text: 'You can sign in from 30 minutes before the session starts. Scan the code again then.',
  },
  closed: {
    title: 'This session is over',
    text: 'You could sign in until 30 minutes after its end. If you were there, tell your trainer: they can put it down.',
  },
  tooMany: {
    title: 'Too many have signed in from here just now',
    text: 'Wait ten minutes and scan the code again, or tell your trainer that you are there.',
  },
  unreachable: {
    title: 'No connection',
    text: 'The page can’t be reached right now. Try again, or tell your trainer that you are there.',
  },
  refused: {
    title: 'This can’t be a staff number or an address',
    text: 'Write the staff number or the e-mail address that your organization knows you by.',
  },
}
