import { describe, expect, it } from 'vitest'
import { tellDue } from './due-words.ts'
import { reauditDue } from './reaudit-due.ts'
import { suggestCheckDates } from './suggested-check-dates.ts'

const last = { coverage: 0.72, target: 0.7, checkedOn: '2027-01-01', intervalDays: 90 }

describe('when it is looked again', () => {
  it('is due the day after the interval has passed: 1 January + 90 days is 1 April, so 2 April', () => {
    expect(reauditDue(last, '2027-04-01')).toEqual({ reason: null, dueOn: '2027-04-02' })
    expect(reauditDue(last, '2027-04-02')).toEqual({ reason: 'too_old', dueOn: '2027-04-02' })
  })

  it('is due at once under the target, and says so also when it is too old as well', () => {
    const under = { ...last, coverage: 0.69 }
    expect(reauditDue(under, '2027-01-02').reason).toBe('under_target')
    expect(reauditDue(under, '2028-01-02').reason).toBe('under_target')
    expect(reauditDue({ ...last, coverage: 0.7 }, '2027-01-02').reason).toBeNull()
  })

  it('goes by the interval alone where coverage can’t be said', () => {
    expect(reauditDue({ ...last, coverage: null }, '2027-01-02').reason).toBeNull()
    expect(reauditDue({ ...last, coverage: null, checkedOn: null }, '2027-01-02').reason).toBe(
      'never_checked',
    )
  })

  it('says which of the two it is', () => {
    const told = (given: Partial<typeof last>, today: string) =>
      tellDue(reauditDue({ ...last, ...given }, today), { ...last, ...given })
    expect(told({ coverage: 0.69 }, '2027-02-01')).toBe(
      'Due: effective coverage was 69 %, under the target of 70 %.',
    )
    expect(told({}, '2027-05-01')).toBe('Due: the last check closed on 2027-01-01, more than 90 days ago.')
    expect(told({}, '2027-02-01')).toBe('Next due on 2027-04-02.')
  })
})

describe('the days that are suggested', () => {
  it('are a week from today, and later where people still rest or it falls due later', () => {
    expect(suggestCheckDates('2027-03-01')).toEqual({ opensOn: '2027-03-01', closesOn: '2027-03-07' })
    expect(suggestCheckDates('2027-03-01', { lastClosedOn: '2027-02-20' }).opensOn).toBe('2027-03-07')
    expect(suggestCheckDates('2027-03-01', { lastClosedOn: '2027-01-01', dueOn: '2027-04-02' })).toEqual({
      opensOn: '2027-04-02',
      closesOn: '2027-04-08',
    })
  })
})
