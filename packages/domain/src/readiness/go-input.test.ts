import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { goCriterionInput, goDecisionInput, goJudgementInput, isEasier } from './go-input.ts'
import { goWarning } from './go-warning.ts'

describe('a criterion that is set', () => {
  const check = (given: object) => problemsOf(goCriterionInput, given)

  it('keeps a target in its own unit, and words for one’s own alone', () => {
    expect(check({ measure: 'weakest_leg', target: 60 })).toEqual({
      ok: true,
      value: { measure: 'weakest_leg', target: 60, statement: null },
    })
    expect(check({ measure: 'own', statement: ' The help desk is staffed ' })).toEqual({
      ok: true,
      value: { measure: 'own', target: null, statement: 'The help desk is staffed' },
    })
    expect(check({ measure: 'response_rate', target: 1 }).ok).toBe(true)
  })

  it.each([
    [{ measure: 'weakest_leg' }, 'target', 'target_required'],
    [{ measure: 'weakest_leg', target: 0 }, 'target', 'not_a_target'],
    [{ measure: 'weakest_leg', target: 100.5 }, 'target', 'not_a_target'],
    [{ measure: 'willing', target: 75 }, 'target', 'not_a_target'],
    [{ measure: 'own', statement: ' ' }, 'statement', 'statement_required'],
    [{ measure: 'own', target: 60, statement: 'Staffed' }, 'target', 'without_target'],
    [{ measure: 'weakest_leg', target: 60, statement: 'Staffed' }, 'statement', 'not_your_own'],
  ])('refuses %j', (given, field, code) => {
    expect(check(given)).toMatchObject({ problems: [{ field, code }] })
  })

  it('is easier only where less has to be reached', () => {
    expect([isEasier(60, 59.5), isEasier(60, 60), isEasier(60, 61), isEasier(null, null)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('may be judged, judged otherwise, or not any more', () => {
    for (const isMet of [true, false, null]) expect(problemsOf(goJudgementInput, { isMet }).ok).toBe(true)
  })
})

describe('a decision about a wave', () => {
  const check = (given: object) => problemsOf(goDecisionInput, given)

  it('always has reasons, also where all criteria are met', () => {
    expect(check({ decision: 'go', reasons: ' ' })).toMatchObject({ problems: [{ field: 'reasons' }] })
    expect(check({ decision: 'no_go', reasons: 'Two teams are not trained.' }).ok).toBe(true)
  })

  it('names the conditions of a go with conditions, and refuses them with another', () => {
    const reasons = 'Trained but for one team.'
    expect(check({ decision: 'go_with_conditions', reasons })).toMatchObject({
      problems: [{ field: 'conditions', code: 'conditions_required' }],
    })
    const conditions = 'That team follows by Friday.'
    expect(check({ decision: 'go', reasons, conditions })).toMatchObject({
      problems: [{ field: 'conditions', code: 'without_conditions' }],
    })
    expect(check({ decision: 'go_with_conditions', reasons, conditions })).toMatchObject({
      value: { conditions },
    })
  })

  it('warns of a wave that is live against it or without one', () => {
    expect(goWarning('live', 'no_go')).toBe('It is live although the last decision was no go.')
    expect(goWarning('live', null)).toBe('It is live, and nobody has decided go or no go.')
    expect([
      goWarning('active', null),
      goWarning('active', 'no_go'),
      goWarning('planned', 'no_go'),
      goWarning('closed', 'no_go'),
      goWarning('live', 'go'),
      goWarning('live', 'go_with_conditions'),
    ]).toEqual([null, null, null, null, null, null])
  })
})
