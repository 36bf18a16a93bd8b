import type { GoCriterionKey } from '@tidemark/domain/readiness/go-criteria'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import type { RecordedGoVerdict } from '../modules/readiness/go-decision.entity.ts'

interface GivenGo {
  /** The wave’s name. */
  wave: string
  /** How long ago its criteria were set: before anybody was asked. */
  setDaysAgo: number
  criteria: readonly {
    measure: GoCriterionKey
    target: number | null
    statement?: string
    isMet?: boolean
    note?: string
  }[]
  decisions: readonly {
    daysAgo: number
    decision: GoDecisionKind
    reasons: string
    conditions: string | null
    verdicts: readonly RecordedGoVerdict[]
  }[]
}

const AWAITED = 'The waves that it waits for are live'
const SCRIPTS = 'Each office has tried the new conversation guide'

/** What two waves of the made-up program had to show before they went live, and what was decided. */
export const GO: readonly GivenGo[] = [
  {
    wave: 'Customer Contact',
    setDaysAgo: 138,
    criteria: [
      { measure: 'weakest_leg', target: 60 },
      { measure: 'whats_in_it', target: 0.6 },
      { measure: 'awaited_waves', target: null },
      { measure: 'own', target: null, statement: SCRIPTS, isMet: true, note: 'All seven offices.' },
    ],
    decisions: [
      {
        daysAgo: 106,
        decision: 'no_go',
        reasons:
          'Two of seven offices have not tried the conversation guide. A week later costs less than a bad start.',
        conditions: null,
        verdicts: [
          {
            criterion: AWAITED,
            state: 'met',
            sentence: '“Pilot: Northern Contact”, which it waits for, is live or closed.',
          },
          { criterion: SCRIPTS, state: 'open', sentence: 'Judged as not met: Five of seven offices.' },
        ],
      },
      {
        daysAgo: 99,
        decision: 'go_with_conditions',
        reasons: 'All offices have tried the guide, and the pilot holds.',
        conditions: 'The Head of Northern Contact visits each office in the first week.',
        verdicts: [
          {
            criterion: AWAITED,
            state: 'met',
            sentence: '“Pilot: Northern Contact”, which it waits for, is live or closed.',
          },
          { criterion: SCRIPTS, state: 'met', sentence: 'Judged as met: All seven offices.' },
        ],
      },
    ],
  },
  {
    wave: 'Licensing and Permits',
    setDaysAgo: 70,
    criteria: [
      { measure: 'weakest_leg', target: 60 },
      { measure: 'trained', target: 0.75 },
      { measure: 'response_rate', target: 0.6 },
      { measure: 'no_severe_blocker', target: null },
      { measure: 'awaited_waves', target: null },
      {
        measure: 'own',
        target: null,
        statement: 'Permits can be followed on one screen',
        isMet: false,
        note: 'Delivery moved to next month.',
      },
    ],
    decisions: [
      {
        daysAgo: 24,
        decision: 'no_go',
        reasons:
          'Staff would still look in three systems for one permit. The date moves until one screen shows them.',
        conditions: null,
        verdicts: [
          {
            criterion: AWAITED,
            state: 'met',
            sentence: '“Customer Contact”, which it waits for, is live or closed.',
          },
          {
            criterion: 'Permits can be followed on one screen',
            state: 'open',
            sentence: 'Judged as not met: Delivery moved to next month.',
          },
        ],
      },
    ],
  },
]
