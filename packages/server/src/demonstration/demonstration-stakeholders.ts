import type { Standing } from '@tidemark/domain/stakeholders/stakeholder-input'
import type { RelationKind, StakeholderKind } from '@tidemark/domain/stakeholders/stakeholder'

interface Described {
  name: string
  kind: StakeholderKind
  position: string | null
  contactName: string | null
  note: string | null
  /** Where they stood from so many days ago on; the last is where they stand now. */
  course: readonly (Standing & { daysAgo: number })[]
}

const stood = (
  daysAgo: number,
  [power, interest, support]: readonly [number, number, number | null],
  engagement: Standing['engagement'],
  desiredEngagement: Standing['desiredEngagement'],
) => ({ daysAgo, power, interest, support, engagement, desiredEngagement })

/** Who decides over the made-up program: posts and groups, since nobody is invented by name. */
export const STAKEHOLDERS: readonly Described[] = [
  {
    name: 'Chief Commissioner',
    kind: 'person',
    position: 'Sponsor',
    contactName: 'Head of Transformation',
    note: 'Opens each meeting of the coalition.',
    course: [stood(180, [5, 4, 1], 'supportive', 'leading'), stood(96, [5, 5, 2], 'leading', 'leading')],
  },
  {
    name: 'Works council',
    kind: 'group',
    position: 'Speaks for all staff',
    contactName: 'Head of People and Learning',
    note: 'Asks for observation by unit and not by name; agreed in the spring.',
    course: [
      stood(176, [4, 4, -2], 'resistant', 'neutral'),
      stood(120, [4, 4, -1], 'resistant', 'supportive'),
      stood(41, [4, 5, 0], 'neutral', 'supportive'),
    ],
  },
  {
    name: 'Director of Customer Contact',
    kind: 'person',
    position: 'Runs the helplines',
    contactName: 'Head of Transformation',
    note: null,
    course: [stood(170, [4, 5, 1], 'supportive', 'leading'), stood(60, [4, 5, 2], 'leading', 'leading')],
  },
  {
    name: 'Director of Finance',
    kind: 'person',
    position: 'Holds the budget',
    contactName: 'Chief Commissioner',
    note: 'Wants to see the second wave pay before the third begins.',
    course: [stood(168, [5, 2, 0], 'neutral', 'supportive'), stood(30, [5, 2, -1], 'neutral', 'supportive')],
  },
  {
    name: 'Heads of region',
    kind: 'group',
    position: 'Six of them, each with their own plans',
    contactName: 'Director of Customer Contact',
    note: null,
    course: [
      stood(160, [4, 3, -1], 'unaware', 'supportive'),
      stood(52, [4, 4, -1], 'resistant', 'supportive'),
    ],
  },
  {
    name: 'Head of Licensing',
    kind: 'person',
    position: 'Leads the third wave',
    contactName: 'Head of Transformation',
    note: null,
    course: [stood(150, [3, 4, 0], 'neutral', 'leading'), stood(44, [3, 5, 1], 'supportive', 'leading')],
  },
  {
    name: 'Team leads at the helplines',
    kind: 'group',
    position: null,
    contactName: 'Director of Customer Contact',
    note: 'Whoever they listen to sets the tone of the early shift.',
    course: [
      stood(150, [2, 5, 0], 'neutral', 'supportive'),
      stood(38, [3, 5, 1], 'supportive', 'supportive'),
    ],
  },
  {
    name: 'IT operations',
    kind: 'group',
    position: 'Run the telephone system',
    contactName: 'Head of Transformation',
    note: null,
    course: [stood(140, [3, 2, null], null, 'supportive')],
  },
  {
    name: 'Associations of customers',
    kind: 'group',
    position: 'Heard by Parliament',
    contactName: null,
    note: null,
    course: [stood(130, [2, 4, 1], 'supportive', 'supportive')],
  },
  {
    name: 'Archive and records',
    kind: 'group',
    position: null,
    contactName: null,
    note: null,
    course: [stood(130, [1, 2, 0], 'unaware', 'neutral')],
  },
]

/** How they stand to each other: places in the list above. */
export const STAKEHOLDER_RELATIONS: readonly {
  from: number
  to: number
  kind: RelationKind
  note: string | null
}[] = [
  { from: 2, to: 0, kind: 'reports_to', note: null },
  { from: 3, to: 0, kind: 'reports_to', note: null },
  { from: 3, to: 4, kind: 'influences', note: 'Their plans hang on the budget.' },
  { from: 1, to: 6, kind: 'influences', note: null },
  { from: 1, to: 8, kind: 'allied_with', note: null },
  { from: 3, to: 2, kind: 'at_odds_with', note: 'Over who pays for the cover at the helplines.' },
]
