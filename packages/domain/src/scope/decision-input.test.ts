import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { decisionInput } from './decision-input.ts'

const valid = {
  decision: 'accepted',
  decidedBy: 'Steering group',
  decidedOn: '2026-05-08',
  reason: 'The south can’t wait.',
  sponsorName: 'Ada Okafor',
}
const checkOf =
  (isAgainstWhatLeads: boolean) =>
  (change: object = {}) =>
    problemsOf(decisionInput({ today: '2026-05-10', requestedOn: '2026-05-04', isAgainstWhatLeads }), {
      ...valid,
      ...change,
    })

describe('a request against what leads the program', () => {
  const check = checkOf(true)

  it('is accepted when the sponsor stands for it by name and with a reason', () => {
    expect(check()).toEqual({ ok: true, value: valid })
  })

  it('is refused without the sponsor’s name, and without a reason, both said at once', () => {
    expect(check({ sponsorName: ' ' })).toMatchObject({
      problems: [{ field: 'sponsorName', code: 'sponsor_needed' }],
    })
    expect(check({ reason: null })).toMatchObject({ problems: [{ field: 'reason', code: 'reason_needed' }] })
    expect(check({ reason: null, sponsorName: null })).toMatchObject({
      problems: [{ code: 'sponsor_needed' }, { code: 'reason_needed' }],
    })
  })

  it.each(['rejected', 'withdrawn'])('may be %s by anybody without a reason', (decision) => {
    expect(check({ decision, reason: null, sponsorName: null })).toMatchObject({
      ok: true,
      value: { decision, reason: null, sponsorName: null },
    })
  })
})

it('any other request is accepted without a sponsor, and a name that nobody asked for is refused, not dropped', () => {
  const check = checkOf(false)
  expect(check({ reason: null, sponsorName: null })).toMatchObject({ ok: true, value: { sponsorName: null } })
  expect(check({ reason: null })).toMatchObject({
    problems: [{ field: 'sponsorName', code: 'sponsor_not_needed' }],
  })
})

it.each([
  [{ decision: 'open' }, 'decision', 'not_a_choice'],
  [{ decidedBy: '' }, 'decidedBy', 'required'],
  [{ decidedOn: '2026-05-11' }, 'decidedOn', 'in_the_future'],
  [{ decidedOn: '2026-05-03' }, 'decidedOn', 'decided_before_request'],
])('refuses %j', (change, field, code) => {
  expect(checkOf(true)(change)).toMatchObject({ problems: [{ field, code }] })
})
