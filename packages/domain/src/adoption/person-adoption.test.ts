import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BehaviorRule } from '../behaviors/behavior-rule.ts'
import { behaviorAdoption, personAdoption } from './person-adoption.ts'

const greet: BehaviorRule = { behaviorId: 'greet', direction: 'adopt', bar: 0.8, minimumOpportunities: 5 }
const interrupt: BehaviorRule = {
  behaviorId: 'interrupt',
  direction: 'unlearn',
  bar: 0.2,
  minimumOpportunities: 5,
}
const tally = (behaviorId: string, shown: number, opportunities: number) => ({
  behaviorId,
  shown,
  opportunities,
})

describe('a person has adopted', () => {
  it('at the bar itself, and not just under it', () => {
    expect(personAdoption([tally('greet', 8, 10)], [greet])).toBe('adopted')
    expect(personAdoption([tally('greet', 79, 100)], [greet])).toBe('not_adopted')
  })

  it('a habit to unlearn when it shows at the bar or less', () => {
    expect(personAdoption([tally('interrupt', 1, 5)], [interrupt])).toBe('adopted')
    expect(personAdoption([tally('interrupt', 21, 100)], [interrupt])).toBe('not_adopted')
    expect(personAdoption([tally('interrupt', 0, 5)], [interrupt])).toBe('adopted')
  })

  it('only on every core behavior together', () => {
    const both = [greet, interrupt]
    expect(personAdoption([tally('greet', 5, 5), tally('interrupt', 0, 5)], both)).toBe('adopted')
    expect(personAdoption([tally('greet', 5, 5), tally('interrupt', 5, 5)], both)).toBe('not_adopted')
  })

  it('is not said before enough opportunities were seen', () => {
    expect(personAdoption([tally('greet', 4, 4)], [greet])).toBe('cannot_say_yet')
    expect(personAdoption([], [greet])).toBe('cannot_say_yet')
    expect(personAdoption([], [{ ...greet, minimumOpportunities: 0 }])).toBe('cannot_say_yet')
    expect(personAdoption([tally('greet', 5, 5)], [greet, interrupt])).toBe('cannot_say_yet')
  })

  it('is refused at once when one behavior is known to miss its bar', () => {
    expect(personAdoption([tally('greet', 0, 5)], [greet, interrupt])).toBe('not_adopted')
  })

  it('is not said of somebody to whom no core behavior applies', () => {
    expect(personAdoption([tally('greet', 5, 5)], [])).toBe('cannot_say_yet')
  })

  it('adds the tallies of one behavior and leaves other behaviors out', () => {
    expect(personAdoption([tally('greet', 1, 2), tally('greet', 3, 3), tally('sing', 0, 9)], [greet])).toBe(
      'adopted',
    )
  })

  it('from the first time shown, where the behavior has no window', () => {
    const once = { ...greet, windowDays: null }
    expect(personAdoption([tally('greet', 0, 3), tally('greet', 1, 1)], [once])).toBe('adopted')
    expect(personAdoption([tally('greet', 0, 3)], [once])).toBe('cannot_say_yet')
    expect(personAdoption([tally('greet', 0, 5)], [once])).toBe('not_adopted')
  })

  it('cannot be judged from tallies that cannot be', () => {
    expect(() => personAdoption([tally('greet', 6, 5), tally('greet', 0, 5)], [greet])).toThrow(RangeError)
    expect(() => personAdoption([tally('greet', -1, 5)], [greet])).toThrow(RangeError)
    expect(() => behaviorAdoption({ shown: 2, opportunities: 1 }, greet)).toThrow(RangeError)
  })

  it('never turns from adopted to not adopted by showing the behavior once more', () => {
    const count = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(count, count, (shown, missed) => {
        const before = personAdoption([tally('greet', shown, shown + missed)], [greet])
        const after = personAdoption([tally('greet', shown + 1, shown + missed + 1)], [greet])
        if (before === 'adopted') expect(after).toBe('adopted')
      }),
    )
  })
})
