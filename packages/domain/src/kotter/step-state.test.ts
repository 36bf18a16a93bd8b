import { describe, expect, it } from 'vitest'
import type { CriterionKey } from './gate-criteria.ts'
import type { Verdict } from './judge-gate.ts'
import { stepState, type StepSituation } from './step-state.ts'
import type { VerdictState } from './verdict.ts'

const verdict = (criterion: CriterionKey, state: VerdictState): Verdict => ({
  criterion,
  state,
  label: `Label of ${criterion}`,
  fix: `Fix ${criterion}.`,
  sentence: '',
  figure: null,
  target: null,
  missing: [],
  reported: null,
})
const met = [verdict('vision_written', 'met'), verdict('strategy_written', 'met')]
const half = [verdict('vision_written', 'met'), verdict('strategy_written', 'open')]
const closedWith = (vision: VerdictState, strategy: VerdictState) => [
  { criterion: 'vision_written', state: vision },
  { criterion: 'strategy_written', state: strategy },
]
const standing = (change: Partial<StepSituation>) =>
  stepState({
    status: 'in_progress',
    dueOn: null,
    verdicts: half,
    closedWith: null,
    mode: 'sequential',
    openBefore: [],
    tooSoon: null,
    today: '2027-03-01',
    ...change,
  })

describe('an open step', () => {
  it('that nobody works on is not started, and says what to do first', () => {
    expect(standing({ status: 'not_started' })).toEqual({
      state: 'not_started',
      sentence: 'Nobody works on it yet; 1 of 2 criteria isn’t met.',
      fellAway: [],
      isOverdue: false,
      nextAction: 'Fix strategy_written.',
    })
  })

  it('that somebody works on is in progress', () => {
    expect(standing({})).toMatchObject({ state: 'in_progress' })
  })

  it('is overdue from the day after its due day', () => {
    expect(standing({ dueOn: '2027-03-01' })).toMatchObject({ state: 'in_progress', isOverdue: false })
    expect(standing({ dueOn: '2027-02-28' })).toMatchObject({
      state: 'overdue',
      isOverdue: true,
      sentence: 'It was due on 2027-02-28; 1 of 2 criteria isn’t met.',
    })
    expect(standing({ dueOn: '2027-02-28', status: 'not_started' }).state).toBe('overdue')
  })

  it('is ready once every criterion is met, late or not, started or not', () => {
    expect(standing({ verdicts: met, dueOn: '2027-02-28' })).toMatchObject({
      state: 'ready_to_close',
      isOverdue: true,
      nextAction: 'Every criterion is met: close this step.',
    })
    expect(standing({ verdicts: met, status: 'not_started' }).state).toBe('ready_to_close')
  })

  it('is never ready by a criterion of which nothing can be said', () => {
    const verdicts = [verdict('vision_written', 'met'), verdict('strategy_written', 'unknown')]
    expect(standing({ verdicts }).state).toBe('in_progress')
  })

  it('waits for those before it in sequential mode only', () => {
    expect(standing({ verdicts: met, openBefore: [1, 2] })).toMatchObject({
      state: 'waiting',
      sentence: 'Every criterion is met; steps 1 and 2 have to close first.',
      nextAction: 'Close steps 1 and 2 first.',
    })
    expect(standing({ verdicts: met, openBefore: [1, 2], mode: 'concurrent' }).state).toBe('ready_to_close')
  })

  it('asks for what is known to be missing before what nobody knows', () => {
    const verdicts = [verdict('urgency_among_managers', 'unknown'), verdict('case_written', 'open')]
    expect(standing({ verdicts }).nextAction).toBe('Fix case_written.')
  })
})

describe('a closed step', () => {
  const closed = (change: Partial<StepSituation>) => standing({ status: 'done', ...change })

  it('whose criteria are all met is closed, overdue or not', () => {
    expect(closed({ verdicts: met, closedWith: closedWith('met', 'met'), dueOn: '2027-01-01' })).toEqual({
      state: 'closed',
      sentence: 'Every criterion is still met.',
      fellAway: [],
      isOverdue: false,
      nextAction: null,
    })
  })

  it('stays marked while a criterion is open that was open when it was closed', () => {
    for (const state of ['open', 'unknown'] as const) {
      expect(closed({ closedWith: closedWith('met', state) })).toMatchObject({
        state: 'closed_against_gate',
        sentence: 'Closed against its gate: 1 of 2 criteria isn’t met.',
        fellAway: [],
      })
    }
    expect(closed({ verdicts: met, closedWith: closedWith('met', 'open') }).state).toBe('closed')
  })

  it('shows as reopened evidence once what was met isn’t any more, or can’t be said', () => {
    expect(closed({ closedWith: closedWith('met', 'met') })).toEqual({
      state: 'reopened_evidence',
      sentence: 'It was closed, but a criterion is no longer met: Label of strategy_written.',
      fellAway: ['strategy_written'],
      isOverdue: false,
      nextAction: 'Fix strategy_written.',
    })
    const unknown = [verdict('vision_written', 'met'), verdict('strategy_written', 'unknown')]
    expect(closed({ verdicts: unknown, closedWith: closedWith('met', 'met') }).state).toBe(
      'reopened_evidence',
    )
  })

  it('shows what fell away beside what it was closed against', () => {
    const verdicts = [verdict('vision_written', 'open'), verdict('strategy_written', 'open')]
    expect(closed({ verdicts, closedWith: closedWith('met', 'open') })).toMatchObject({
      state: 'reopened_evidence',
      fellAway: ['vision_written'],
    })
  })

  it('of which no decision is on record shows all that isn’t met', () => {
    expect(closed({})).toMatchObject({
      state: 'reopened_evidence',
      sentence:
        'It was closed, but a criterion is not met, and no decision is on record: Label of strategy_written.',
    })
    expect(closed({ verdicts: met }).state).toBe('closed')
  })

  it('that claims victory while adoption is under the band says so, unless evidence fell away too', () => {
    const tooSoon = 'Victory too soon: adoption is 31 %.'
    expect(closed({ tooSoon, closedWith: closedWith('met', 'open') })).toMatchObject({
      state: 'victory_too_soon',
      sentence: tooSoon,
    })
    expect(closed({ tooSoon, verdicts: met, closedWith: closedWith('met', 'met') }).state).toBe(
      'victory_too_soon',
    )
    expect(closed({ tooSoon, closedWith: closedWith('met', 'met') }).state).toBe('reopened_evidence')
    // Nothing is claimed by a step that is open.
    expect(standing({ tooSoon }).state).toBe('in_progress')
  })
})
