import { describe, expect, it } from 'vitest'
import { cohensKappa, interObserverAgreement } from './inter-observer-agreement.ts'

describe('agreement between observers', () => {
  it('is agreements over all judgements: 40 of 50 are 80 %', () => {
    expect(interObserverAgreement(40, 10)).toBe(0.8)
  })

  it('is not said of no judgements, and not of negative ones', () => {
    expect(interObserverAgreement(0, 0)).toBeNull()
    expect(() => interObserverAgreement(-1, 5)).toThrow(RangeError)
  })
})

describe("Cohen's kappa", () => {
  // Agree on 35 of 50 (.7); by chance .5 · .6 + .5 · .4 = .5; (.7 − .5) ÷ .5.
  it('takes agreement by chance out', () => {
    const table = [
      [20, 5],
      [10, 15],
    ]
    expect(cohensKappa(table)).toBeCloseTo(0.4, 12)
  })

  it('is 1 for perfect agreement, 0 for chance, negative for worse', () => {
    const of = (a: number, b: number, c: number, d: number) =>
      cohensKappa([
        [a, b],
        [c, d],
      ])
    expect(of(10, 0, 0, 5)).toBe(1)
    expect(of(5, 5, 5, 5)).toBe(0)
    expect(of(0, 5, 5, 0)).toBe(-1)
  })

  it('takes three classes', () => {
    // Agree on 6 + 3 + 2 of 20 (.55); by chance (10 · 8 + 6 · 7 + 4 · 5) ÷ 400 = .355; .195 ÷ .645.
    const table = [
      [6, 3, 1],
      [1, 3, 2],
      [1, 1, 2],
    ]
    expect(cohensKappa(table)).toBeCloseTo(39 / 129, 12)
  })

  it('is not said where chance alone always agrees, nor of no judgements', () => {
    expect(
      cohensKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull()
    expect(cohensKappa([])).toBeNull()
  })

  it('refuses a table that is not square, and negative counts', () => {
    expect(() => cohensKappa([[1, 2]])).toThrow(RangeError)
    expect(() => cohensKappa([[-1]])).toThrow(RangeError)
  })
})
