import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLD_BAND as band } from '../programs/threshold-band.ts'
import { type AdoptionFigure, adoptionFigure } from './adoption-figure.ts'
import { adoptionStatus, statusFromInterval } from './adoption-status.ts'

const sample = (adopters: number, observed: number) =>
  adoptionFigure({ eligible: Infinity, observed, adopters }, 'sample')
const point = (adopters: number) => adoptionFigure({ eligible: 100, observed: 100, adopters }, 'census')
const unknown: AdoptionFigure = { cannotSay: 'nobody_observed_yet' }

describe('the status follows the interval', () => {
  it.each([
    [30, 'below'],
    [48, 'not_yet_shown'],
    [65, 'entered'],
    [72, 'secured'],
  ])('%d of 120 in a sample is %s', (adopters, status) => {
    expect(adoptionStatus({ figure: sample(adopters, 120), band })).toBe(status)
  })

  it.each([
    [39, 'below'],
    [40, 'entered'],
    [49, 'entered'],
    [50, 'secured'],
  ])('a census of %d of 100 is %s: the point itself is compared', (adopters, status) => {
    expect(adoptionStatus({ figure: point(adopters), band })).toBe(status)
  })

  it('an interval that ends right at the lower edge is not below it', () => {
    expect(statusFromInterval({ lower: 0.2, upper: 0.4 }, band)).toBe('not_yet_shown')
  })

  it('says nothing of a figure that says nothing, whatever was before', () => {
    expect(adoptionStatus({ figure: unknown, band, periodsSinceSupportEnded: [point(60)] })).toBe(
      'cannot_say_yet',
    )
  })
})

describe('after support has ended', () => {
  const after = (now: number, ...periods: AdoptionFigure[]) =>
    adoptionStatus({ figure: point(now), band, periodsSinceSupportEnded: periods, sustainPeriods: 3 })

  it('a unit secured in each of the last m periods has sustained', () => {
    expect(after(60, point(50), point(55), point(60))).toBe('sustained')
    expect(after(60, point(20), point(50), point(55), point(60))).toBe('sustained')
  })

  it('one period short, or one weak period in the run, is secured and no more', () => {
    expect(after(60, point(50), point(60))).toBe('secured')
    expect(after(60, point(50), point(49), point(60))).toBe('secured')
    expect(after(60, point(50), unknown, point(60))).toBe('secured')
  })

  it('asks for four periods unless told otherwise', () => {
    const periods = [point(50), point(50), point(50)]
    const evidence = { figure: point(60), band }
    expect(adoptionStatus({ ...evidence, periodsSinceSupportEnded: periods })).toBe('secured')
    expect(adoptionStatus({ ...evidence, periodsSinceSupportEnded: [...periods, point(50)] })).toBe(
      'sustained',
    )
  })

  it('one period is enough where one is asked for', () => {
    const evidence = { figure: point(60), band, periodsSinceSupportEnded: [point(50)] }
    expect(adoptionStatus({ ...evidence, sustainPeriods: 1 })).toBe('sustained')
  })

  it('a unit that had secured the change and lost it is relapsing', () => {
    expect(after(49, point(50), point(49))).toBe('relapsing')
    expect(after(10, point(50), point(60), point(70))).toBe('relapsing')
    expect(adoptionStatus({ figure: point(45), band, atSupportEnd: point(50) })).toBe('relapsing')
  })

  it('a unit that never secured it is not relapsing', () => {
    expect(after(45, point(49), unknown)).toBe('entered')
    expect(adoptionStatus({ figure: point(30), band, atSupportEnd: point(49) })).toBe('below')
  })
})

it('refuses to sustain over no periods', () => {
  expect(() => adoptionStatus({ figure: point(50), band, sustainPeriods: 0 })).toThrow(RangeError)
})
