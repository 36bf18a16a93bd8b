import type { CheckQuestion } from '@tidemark/domain/understanding/understanding-check'

export interface DemonstrationCheck {
  /** The name of the audience. */
  audience: string
  closedDaysAgo: number
  questions: readonly CheckQuestion[]
  /** Of the audience: how many answered, and of these how many rightly, question by question (0..1). */
  answeredShare: number
  rightShares: readonly number[]
}

/** What was asked of two audiences: one a while ago that had understood, one lately that hasn't all of it. */
export const CHECKS: readonly DemonstrationCheck[] = [
  {
    audience: 'Those who answer callers',
    closedDaysAgo: 18,
    questions: [
      {
        kind: 'choice',
        text: 'Who settles a matter that takes longer than one call?',
        options: ['Whoever picked up the first call', 'The desk that has time', 'The team leader'],
        rightOption: 0,
      },
      {
        kind: 'scale',
        text: 'I can tell a colleague in two sentences what changes for us, and why.',
        options: [],
        rightOption: null,
      },
    ],
    answeredShare: 0.58,
    rightShares: [0.81, 0.62],
  },
  {
    audience: 'Case officers in Licensing',
    closedDaysAgo: 104,
    questions: [
      {
        kind: 'choice',
        text: 'When is an applicant told what happens next?',
        options: ['When the license is ready', 'At each step', 'When they ask'],
        rightOption: 1,
      },
    ],
    answeredShare: 0.47,
    rightShares: [0.88],
  },
]
