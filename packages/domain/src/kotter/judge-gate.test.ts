import { describe, expect, it } from 'vitest'
import { CHANGE_STEPS } from './change-steps.ts'
import type { CriterionKey } from './gate-criteria.ts'
import type { GateFacts, LiveWaveFacts, ReportedFigure, WaveFacts } from './gate-facts.ts'
import { judgeGate } from './judge-gate.ts'

const TARGETS = {
  urgencyTarget: 0.75,
  coverageTarget: 0.7,
  trainingTarget: 0.9,
  unitsTarget: 0.5,
  severeFrom: 4,
}
/** A program on its first day. */
const NOTHING_YET: GateFacts = {
  today: '2027-03-01',
  program: {
    hasCase: false,
    hasVision: false,
    hasStrategy: false,
    sustainmentOwnerName: null,
    band: { lower: 0.4, upper: 0.5 },
    sustainPeriods: 4,
  },
  steps: [],
  behaviors: { withObjective: { count: 0, of: 0 }, withoutObjective: [] },
  waves: [],
  adoption: {
    status: 'cannot_say_yet',
    rate: null,
    asOf: '2027-03-01',
    unitsOverLower: { count: 0, of: 0 },
    unitsHolding: { count: 0, of: 0 },
    relapsing: { units: [], count: 0 },
  },
  reported: {},
}
const program = (change: Partial<GateFacts['program']>) => ({
  program: { ...NOTHING_YET.program, ...change },
})
const adoption = (change: Partial<GateFacts['adoption']>) => ({
  adoption: { ...NOTHING_YET.adoption, ...change },
})
const coalition = (change: object) => ({
  coalition: {
    members: 0,
    affectedUnits: 0,
    uncoveredUnits: 0,
    gaps: [],
    meetings: 0,
    lastMetOn: null,
    ...change,
  },
})
const record = (name: string) => ({ id: name, name })
const wave = (status: WaveFacts['status'], startsOn = '2027-01-04', name: string = status): WaveFacts => ({
  ...record(name),
  status,
  startsOn,
})
const won = (name: string, ...missing: string[][]): LiveWaveFacts => ({
  ...record(name),
  wins: missing.map((lacks, index) => ({ ...record(`Win ${index + 1}`), missing: lacks })),
})
const reported = (count: number, of: number): ReportedFigure => ({
  count,
  of,
  evidenceId: 'e',
  title: 'Pulse survey',
  datedOn: '2027-02-12',
})

function judge(criterion: CriterionKey, facts: Partial<GateFacts>) {
  const all = CHANGE_STEPS.flatMap(({ number }) => judgeGate(number, { ...NOTHING_YET, ...facts }, TARGETS))
  const found = all.find((verdict) => verdict.criterion === criterion)
  if (!found) throw new Error(`${criterion} is in no gate`)
  return found
}

it('asks for what the eight steps ask for, and nothing else', () => {
  const asked = CHANGE_STEPS.map(({ number }) =>
    judgeGate(number, NOTHING_YET, TARGETS).map(({ criterion }) => criterion),
  )
  expect(asked).toEqual([
    ['case_written', 'urgency_among_managers'],
    ['members_named', 'units_covered', 'met_on_record'],
    ['vision_written', 'strategy_written', 'behavior_with_objective'],
    ['audiences_covered'],
    ['no_severe_blocker', 'no_metric_conflict', 'training_at_target'],
    ['win_per_live_wave'],
    ['next_wave_launched', 'units_over_lower', 'no_early_victory'],
    ['units_over_upper', 'no_relapse', 'sustainment_owner'],
  ])
})

it('a fact that nobody offers leaves its criterion unknown, never met', () => {
  for (const criterion of ['members_named', 'no_severe_blocker', 'win_per_live_wave'] as const) {
    expect(judge(criterion, {})).toMatchObject({ state: 'unknown', sentence: 'This can’t be told yet.' })
  }
})

type Case = [CriterionKey, Partial<GateFacts>, 'met' | 'open' | 'unknown', string]
const CASES: Case[] = [
  ['case_written', {}, 'open', 'No case for change is written yet.'],
  ['case_written', program({ hasCase: true }), 'met', 'The case for change is written.'],
  ['urgency_among_managers', {}, 'unknown', 'No survey has asked managers yet.'],
  [
    'urgency_among_managers',
    { urgency: { count: 30, of: 40 } },
    'met',
    '30 of 40 managers who answered say that staying as we are is not acceptable; the target is 75 %.',
  ],
  [
    'urgency_among_managers',
    { urgency: { count: 29, of: 40 } },
    'open',
    '29 of 40 managers who answered say that staying as we are is not acceptable; the target is 75 %.',
  ],
  ['urgency_among_managers', { urgency: { count: 0, of: 0 } }, 'unknown', 'No manager has answered yet.'],
  ['members_named', coalition({}), 'open', 'Nobody is named yet.'],
  [
    'members_named',
    coalition({ members: 1 }),
    'open',
    'One person is named; a coalition takes at least two.',
  ],
  ['members_named', coalition({ members: 7 }), 'met', '7 members are named.'],
  [
    'units_covered',
    coalition({}),
    'unknown',
    'No wave reaches a unit yet, so nobody can say whom the coalition has to cover.',
  ],
  [
    'units_covered',
    coalition({ affectedUnits: 52, uncoveredUnits: 21 }),
    'open',
    '31 of 52 affected units have somebody in the coalition.',
  ],
  [
    'units_covered',
    coalition({ affectedUnits: 1 }),
    'met',
    '1 of 1 affected unit has somebody in the coalition.',
  ],
  ['met_on_record', coalition({}), 'open', 'No meeting with two members or more is on record.'],
  [
    'met_on_record',
    coalition({ meetings: 1, lastMetOn: '2027-02-03' }),
    'met',
    '1 meeting is on record, the last on 2027-02-03.',
  ],
  ['vision_written', {}, 'open', 'No vision is written yet.'],
  ['vision_written', program({ hasVision: true }), 'met', 'The vision is written.'],
  ['strategy_written', {}, 'open', 'No strategy is written yet.'],
  ['strategy_written', program({ hasStrategy: true }), 'met', 'The strategy is written.'],
  ['behavior_with_objective', {}, 'open', 'No target behavior is named yet.'],
  [
    'behavior_with_objective',
    { behaviors: { withObjective: { count: 0, of: 2 }, withoutObjective: [record('Calls back')] } },
    'open',
    '0 of 2 target behaviors serve an objective.',
  ],
  [
    'behavior_with_objective',
    { behaviors: { withObjective: { count: 1, of: 3 }, withoutObjective: [record('Calls back')] } },
    'met',
    '1 of 3 target behaviors serves an objective.',
  ],
  ['audiences_covered', {}, 'unknown', 'Nobody has measured yet who was reached and has understood.'],
  [
    'audiences_covered',
    {
      audiences: [
        { ...record('Drivers'), coverage: 0.7 },
        { ...record('Clerks'), coverage: 0.69 },
        { ...record('Guests'), coverage: null },
      ],
    },
    'open',
    '1 of 3 audiences is at 70 % reach × understanding.',
  ],
  [
    'audiences_covered',
    { audiences: [{ ...record('Drivers'), coverage: 0.7 }] },
    'met',
    '1 of 1 audience is at 70 % reach × understanding.',
  ],
  ['audiences_covered', { audiences: [] }, 'unknown', 'No audience is named yet.'],
  [
    'no_severe_blocker',
    {
      openBlockers: [
        { ...record('Not Enough Time'), severity: 4, steps: [1, 5] },
        { ...record('No Help'), severity: 5, steps: [2] },
        { ...record('Fear'), severity: 3, steps: [5] },
      ],
    },
    'open',
    '1 blocker of severity 4 or more is open on this step.',
  ],
  [
    'no_severe_blocker',
    {
      openBlockers: [
        { ...record('No Help'), severity: 5, steps: [2] },
        { ...record('Fear'), severity: 3, steps: [5] },
      ],
    },
    'met',
    'No blocker of severity 4 or more is open on this step.',
  ],
  [
    'no_metric_conflict',
    {},
    'unknown',
    'Nobody has looked yet at whether metrics work against a target behavior.',
  ],
  [
    'no_metric_conflict',
    { metrics: { conflicts: [record('Calls per hour')], lookedAt: 12 } },
    'open',
    '1 of 12 metrics that were looked at works against a target behavior.',
  ],
  [
    'no_metric_conflict',
    { metrics: { conflicts: [], lookedAt: 12 } },
    'met',
    '0 of 12 metrics that were looked at work against a target behavior.',
  ],
  [
    'no_metric_conflict',
    { metrics: { conflicts: [], lookedAt: 0 } },
    'unknown',
    'No metric was looked at yet.',
  ],
  ['training_at_target', {}, 'unknown', 'Nobody has put down yet who completed required training.'],
  [
    'training_at_target',
    { training: { count: 89, of: 100 } },
    'open',
    '89 of 100 people completed the training required of them; the target is 90 %.',
  ],
  [
    'training_at_target',
    { training: { count: 90, of: 100 } },
    'met',
    '90 of 100 people completed the training required of them; the target is 90 %.',
  ],
  [
    'training_at_target',
    { training: { count: 0, of: 0 } },
    'unknown',
    'No training is required of anybody yet.',
  ],
  [
    'win_per_live_wave',
    { waves: [wave('planned')], liveWaves: [] },
    'unknown',
    'No wave is live yet, so no win can be expected.',
  ],
  [
    'win_per_live_wave',
    {
      waves: [wave('live', '2027-01-04', 'One'), wave('live', '2027-01-04', 'Two')],
      liveWaves: [won('One', [], ['its result']), won('Two', ['its baseline', 'its result'], ['its result'])],
    },
    'open',
    '1 of 2 live waves has a win that counts.',
  ],
  [
    'win_per_live_wave',
    { waves: [wave('live', '2027-01-04', 'One')], liveWaves: [won('One', [])] },
    'met',
    '1 of 1 live wave has a win that counts.',
  ],
  [
    'win_per_live_wave',
    {
      waves: [wave('closed', '2027-01-04', 'One'), wave('closed', '2027-01-04', 'Two')],
      liveWaves: [won('One', []), won('Two')],
    },
    'met',
    'No wave is live any more; 1 of 2 closed waves has a win that counts.',
  ],
  [
    'win_per_live_wave',
    { waves: [wave('closed', '2027-01-04', 'One')], liveWaves: [won('One')] },
    'open',
    'No wave is live any more; 0 of 1 closed wave have a win that counts.',
  ],
  [
    'next_wave_launched',
    { waves: [wave('active'), wave('planned')] },
    'open',
    'No wave has gone live yet, so there is no next one.',
  ],
  [
    'next_wave_launched',
    { waves: [wave('live')] },
    'open',
    'The program has a single wave; no next one is planned.',
  ],
  [
    'next_wave_launched',
    { waves: [wave('live'), wave('planned')] },
    'open',
    '1 of 2 waves is under way or done.',
  ],
  [
    'next_wave_launched',
    { waves: [wave('live'), wave('active'), wave('planned')] },
    'met',
    '2 of 3 waves are under way or done.',
  ],
  [
    // The second one was called off before it began.
    'next_wave_launched',
    { waves: [wave('live'), wave('closed', '2027-03-02')] },
    'open',
    '1 of 2 waves is under way or done.',
  ],
  ['units_over_lower', {}, 'unknown', 'No unit’s adoption can be told yet.'],
  [
    'units_over_lower',
    adoption({ unitsOverLower: { count: 7, of: 14 } }),
    'met',
    '7 of 14 units are over 40 %, the lower edge; the target is 50 % of units.',
  ],
  [
    'units_over_lower',
    adoption({ unitsOverLower: { count: 6, of: 14 } }),
    'open',
    '6 of 14 units are over 40 %, the lower edge; the target is 50 % of units.',
  ],
  ['no_early_victory', {}, 'met', 'Neither step 8 nor the last wave is closed.'],
  [
    'no_early_victory',
    { ...adoption({ status: 'not_yet_shown' }), steps: [{ number: 8, status: 'done' }] },
    'open',
    'Victory was declared early: step 8 is closed while adoption is under the band.',
  ],
  [
    'no_early_victory',
    { waves: [wave('closed'), wave('closed')], steps: [{ number: 8, status: 'in_progress' }] },
    'open',
    'Victory was declared early: every wave is closed while adoption is under the band.',
  ],
  [
    'no_early_victory',
    { ...adoption({ status: 'entered' }), steps: [{ number: 8, status: 'done' }] },
    'met',
    'Adoption is in the band or over it, so that step 8 is closed is no early victory.',
  ],
  ['units_over_upper', {}, 'unknown', 'No unit’s adoption can be told yet.'],
  [
    'units_over_upper',
    adoption({ unitsHolding: { count: 13, of: 14 } }),
    'open',
    '13 of 14 units have held 50 %, the upper edge, for 4 periods.',
  ],
  [
    'units_over_upper',
    adoption({ unitsHolding: { count: 14, of: 14 } }),
    'met',
    '14 of 14 units have held 50 %, the upper edge, for 4 periods.',
  ],
  ['no_relapse', {}, 'unknown', 'Adoption can’t be told yet, so neither can a relapse.'],
  ['no_relapse', adoption({ status: 'below' }), 'met', 'No unit is relapsing.'],
  [
    'no_relapse',
    adoption({ status: 'secured', relapsing: { units: [record('Depot')], count: 1 } }),
    'open',
    '1 unit is relapsing.',
  ],
  ['sustainment_owner', {}, 'open', 'Nobody owns keeping adoption there once the program is over.'],
  [
    'sustainment_owner',
    program({ sustainmentOwnerName: 'Ada Okafor' }),
    'met',
    'Somebody is named who keeps adoption there once the program is over.',
  ],
]

for (const [criterion, facts, state, sentence] of CASES) {
  it(`${criterion} is ${state}: ${sentence}`, () => {
    expect(judge(criterion, facts)).toMatchObject({ state, sentence })
  })
}

it('names what is missing: gaps, blockers, waves with what their best win lacks, units', () => {
  const missing = (criterion: CriterionKey, facts: Partial<GateFacts>) => judge(criterion, facts).missing
  expect(
    missing(
      'units_covered',
      coalition({ affectedUnits: 4, uncoveredUnits: 2, gaps: [record('Sales'), record('Depot')] }),
    ),
  ).toEqual(['Sales', 'Depot'])
  expect(
    missing('no_severe_blocker', { openBlockers: [{ ...record('No Help'), severity: 5, steps: [5] }] }),
  ).toEqual(['No Help'])
  const [two, three] = [won('Two', ['its baseline', 'its result'], ['its result']), won('Three')]
  expect(
    missing('win_per_live_wave', {
      waves: [wave('live', '2027-01-04', 'Two'), wave('live', '2027-01-04', 'Three')],
      liveWaves: [two, three],
    }),
  ).toEqual(['Two: “Win 2” lacks its result', 'Three'])
  expect(missing('no_relapse', adoption({ relapsing: { units: [record('Depot')], count: 1 } }))).toEqual([
    'Depot',
  ])
})

describe('a figure that was measured elsewhere', () => {
  const FIGURES: [CriterionKey, ReportedFigure, 'met' | 'open'][] = [
    ['urgency_among_managers', reported(30, 40), 'met'],
    ['urgency_among_managers', reported(29, 40), 'open'],
    ['audiences_covered', reported(5, 5), 'met'],
    ['audiences_covered', reported(4, 5), 'open'],
    ['no_metric_conflict', reported(0, 9), 'met'],
    ['no_metric_conflict', reported(1, 9), 'open'],
    ['training_at_target', reported(9, 10), 'met'],
    ['training_at_target', reported(8, 10), 'open'],
  ]
  it.each(FIGURES)('judges %s by %j as %s, and says where it is from', (criterion, figure, state) => {
    const verdict = judge(criterion, { reported: { [criterion]: figure } })
    expect(verdict).toMatchObject({ state, reported: figure, figure: { count: figure.count, of: figure.of } })
    expect(verdict.sentence).toMatch(/ Reported, not measured in Tidemark: “Pulse survey”, 2027-02-12\.$/)
  })

  it('stands behind one that Tidemark measured', () => {
    const verdict = judge('urgency_among_managers', {
      urgency: { count: 10, of: 40 },
      reported: { urgency_among_managers: reported(40, 40) },
    })
    expect(verdict).toMatchObject({ state: 'open', figure: { count: 10 }, reported: null })
  })
})
