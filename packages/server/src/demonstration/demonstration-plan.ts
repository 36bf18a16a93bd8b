/** A wave of the made-up program, its days counted from today. */
export interface PlannedWave {
  name: string
  status: 'planned' | 'active' | 'live' | 'closed'
  /** Codes of the units that it covers, with everything below. */
  units: readonly string[]
  startsInDays: number
  goesLiveInDays: number
  endsInDays: number
  supportEndsInDays: number | null
  dependsOn: readonly string[]
}

/** The made-up program of the demonstration: a public service that works customer first. */
export const PLAN = {
  name: 'Customer first',
  vision:
    'Whoever turns to us tells their story once. The person who answers owns the matter until it is settled, and says what happens next and by when.',
  strategy:
    'Start where customers feel it most, prove it in one region, then move branch by branch. Line managers carry the message and see the new habits themselves; tools follow the way of working, not the other way round.',
  sponsorName: 'Chief Commissioner',
  startedDaysAgo: 182,
  objective: {
    statement: 'Customers get their matter settled at the first contact.',
    metric: 'Matters settled at first contact',
    unit: '%',
    baseline: 46,
    target: 70,
  },
  behaviors: [
    {
      name: 'Owns the matter',
      description: 'Keeps the matter until it is settled, instead of passing it on without a name.',
      direction: 'adopt',
      isCore: true,
      bar: 0.8,
      lead: 0,
    },
    {
      name: 'Says what happens next',
      description: 'Ends each contact with the next step and the day by which it will be done.',
      direction: 'adopt',
      isCore: true,
      bar: 0.8,
      lead: 0.06,
    },
    {
      name: 'Asks for the story again',
      description: 'An old habit to unlearn: asks customers to repeat what is already on file.',
      direction: 'unlearn',
      isCore: false,
      bar: 0.2,
      lead: -0.04,
    },
  ],
  waves: [
    {
      name: 'Pilot: Northern Contact',
      status: 'closed',
      units: ['U058'],
      startsInDays: -182,
      goesLiveInDays: -154,
      endsInDays: -70,
      supportEndsInDays: -49,
      dependsOn: [],
    },
    {
      name: 'Customer Contact',
      status: 'live',
      units: ['U066', 'U073', 'U080', 'U083', 'U087', 'U097', 'U101'],
      startsInDays: -140,
      goesLiveInDays: -98,
      endsInDays: 28,
      supportEndsInDays: null,
      dependsOn: ['Pilot: Northern Contact'],
    },
    {
      name: 'Licensing and Permits',
      status: 'active',
      units: ['U024'],
      startsInDays: -77,
      goesLiveInDays: -21,
      endsInDays: 84,
      supportEndsInDays: null,
      dependsOn: ['Customer Contact'],
    },
    {
      name: 'Field Inspection',
      status: 'planned',
      units: ['U041'],
      startsInDays: 21,
      goesLiveInDays: 63,
      endsInDays: 150,
      supportEndsInDays: null,
      dependsOn: ['Licensing and Permits'],
    },
  ] satisfies readonly PlannedWave[],
  /** Where its owner says that each step is, and by when it shall be done; what its gate says comes out of the data. */
  steps: [
    { status: 'done', ownerName: 'Chief Commissioner', startedDaysAgo: 182, dueInDays: -150 },
    { status: 'done', ownerName: 'Head of Transformation', startedDaysAgo: 180, dueInDays: -118 },
    { status: 'in_progress', ownerName: 'Head of Transformation', startedDaysAgo: 170, dueInDays: 12 },
    { status: 'done', ownerName: 'Head of Communications', startedDaysAgo: 140, dueInDays: -65 },
    { status: 'in_progress', ownerName: 'Head of People and Learning', startedDaysAgo: 120, dueInDays: -7 },
    { status: 'in_progress', ownerName: 'Director of Customer Contact', startedDaysAgo: 98, dueInDays: 40 },
    { status: 'done', ownerName: 'Head of Transformation', startedDaysAgo: 40, dueInDays: -10 },
    { status: 'not_started', ownerName: null, startedDaysAgo: null, dueInDays: null },
  ],
} as const
