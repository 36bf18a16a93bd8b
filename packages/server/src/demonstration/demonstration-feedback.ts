import type { FeedbackSource } from '@tidemark/domain/feedback/feedback'
import type { CommentTheme } from '@tidemark/domain/readiness/round'

interface GivenComment {
  daysAgo: number
  theme: CommentTheme
  body: string
  source?: FeedbackSource
  /** Whether a name stands under it. */
  isNamed?: true
  /** Which of the answers below answers it, from 0. */
  answer?: number
}

/** What people of the made-up program said, the latest first. Without a name the Monday of the week is what is kept. */
export const COMMENTS: readonly GivenComment[] = [
  {
    daysAgo: 1,
    theme: 'training',
    isNamed: true,
    body: 'Can the second half of the course be at our own desks?',
  },
  { daysAgo: 2, theme: 'technology', source: 'entered', body: 'Two screens froze during a call this week.' },
  { daysAgo: 3, theme: 'people', isNamed: true, body: 'Who stands in for me while I am at the course?' },
  {
    daysAgo: 4,
    theme: 'process',
    body: 'The new guide is good. The old form is still asked for afterwards.',
  },
  {
    daysAgo: 5,
    theme: 'leadership',
    body: 'Our head of office used the guide with us last week. That helped.',
  },
  { daysAgo: 9, theme: 'process', body: 'We fill in the callback twice: in the system and on the sheet.' },
  { daysAgo: 10, theme: 'process', source: 'briefing', body: 'Which of the two forms counts?' },
  {
    daysAgo: 11,
    theme: 'technology',
    isNamed: true,
    body: 'The address search finds nothing with a hyphen.',
  },
  { daysAgo: 12, theme: 'other', body: 'Why are we told on a Friday afternoon?' },
  { daysAgo: 16, theme: 'people', body: 'Nobody says what happens to the night desk.' },
  {
    daysAgo: 18,
    theme: 'people',
    source: 'briefing',
    body: 'Will there be fewer of us when calls get shorter?',
  },
  {
    daysAgo: 20,
    theme: 'leadership',
    body: 'We hear “customer first”, and the list on the wall counts calls per hour.',
  },
  {
    daysAgo: 25,
    theme: 'training',
    source: 'entered',
    body: 'Part-timers never find a course on their days.',
    answer: 3,
  },
  {
    daysAgo: 26,
    theme: 'training',
    body: 'All courses are on Tuesday. I work Thursday and Friday.',
    answer: 3,
  },
  { daysAgo: 33, theme: 'technology', body: 'Signing in takes four minutes each morning.', answer: 1 },
  {
    daysAgo: 34,
    theme: 'technology',
    isNamed: true,
    body: 'After lunch I have to sign in everywhere again.',
    answer: 1,
  },
  { daysAgo: 36, theme: 'technology', source: 'briefing', body: 'Can the sign-in be faster?', answer: 1 },
  {
    daysAgo: 47,
    theme: 'process',
    body: 'I would like to see what the customer wrote before they call.',
    answer: 2,
  },
  {
    daysAgo: 52,
    theme: 'process',
    isNamed: true,
    body: 'Customers tell us their story three times.',
    answer: 2,
  },
  { daysAgo: 61, theme: 'other', body: 'Is this another project that ends after a year?', answer: 0 },
  { daysAgo: 62, theme: 'leadership', body: 'Does the board mean it this time?', answer: 0 },
]

/** What they were answered. */
export const ANSWERS: readonly {
  daysAgo: number
  theme: CommentTheme
  said: string
  done: string
  isPublished: boolean
}[] = [
  {
    daysAgo: 55,
    theme: 'leadership',
    said: 'You doubt that this stays.',
    done: 'The board has put the program into the plan of the next three years, and each member takes calls one day a quarter.',
    isPublished: true,
  },
  {
    daysAgo: 24,
    theme: 'technology',
    said: 'Signing in takes too long, and too often.',
    done: 'Since this month one sign-in lasts the day. IT measures it at the desks, not in the data center.',
    isPublished: true,
  },
  {
    daysAgo: 40,
    theme: 'process',
    said: 'Customers repeat themselves, and you can’t see what they wrote.',
    done: 'Their last three letters open with the call. Northern Contact tries it first, all others follow in six weeks.',
    isPublished: true,
  },
  {
    daysAgo: 3,
    theme: 'training',
    said: 'Courses lie on days on which part-timers don’t work.',
    done: 'We are looking for a trainer for Thursdays.',
    isPublished: false,
  },
]
