/**
 * The readiness rounds of the made-up program, their days counted from today: two weeks before Customer Contact went live,
 * 30 and 90 days after, and the baseline before all that. `level` is where the typical answer lies on the scale of five.
 */
export const ROUNDS = [
  {
    name: 'Baseline',
    kind: 'baseline',
    waves: ['Pilot: Northern Contact', 'Customer Contact'],
    opensInDays: -154,
    closesInDays: -145,
    level: 3.1,
    answering: 0.62,
  },
  {
    name: 'Before Customer Contact goes live',
    kind: 'before_go_live',
    waves: ['Customer Contact'],
    opensInDays: -112,
    closesInDays: -103,
    level: 3.5,
    answering: 0.71,
  },
  {
    name: 'Customer Contact after 30 days',
    kind: 'after_30_days',
    waves: ['Customer Contact'],
    opensInDays: -68,
    closesInDays: -59,
    level: 3.8,
    answering: 0.66,
  },
  {
    name: 'Customer Contact after 90 days',
    kind: 'after_90_days',
    waves: ['Customer Contact'],
    opensInDays: -8,
    closesInDays: 5,
    level: 4,
    answering: 0.38,
  },
] as const

/** How much higher or lower a leg lies than the round. */
export const LEG_OFFSETS = { technology: 0.2, people: 0.1, process: -0.2 } as const

/** Units, with all below them, whose processes were never made for customers: the weakest leg of an otherwise ready wave. */
export const WEAK_IN_PROCESS = { units: ['U080', 'U087'], offset: -0.9 } as const

/** What people wrote, each by about one of a hundred who answered. */
export const WRITTEN = [
  {
    theme: 'process',
    body: 'Two forms still ask for what is already on file. Customers notice, and so do we.',
  },
  {
    theme: 'process',
    body: 'I own the matter until it leaves my office. After that nobody tells me how it ended.',
  },
  {
    theme: 'technology',
    body: 'The new screen shows the whole story. It is slow on Monday mornings, though.',
  },
  { theme: 'people', body: 'It works where the team leader does it first. Ours does.' },
  {
    theme: 'training',
    body: 'The workshop was good. A second one after four weeks would have been better than the first.',
  },
  {
    theme: 'leadership',
    body: 'Please say what we may stop doing. Something new has come each month, and nothing went.',
  },
] as const
