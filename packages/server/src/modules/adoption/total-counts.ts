import {
  adoptionFigure,
  type AdoptionCounts,
  type AdoptionFigure,
} from '@tidemark/domain/adoption/adoption-figure'
import { groupFigure } from '@tidemark/domain/adoption/group-figure'
import type { Measurement } from '@tidemark/domain/programs/program-input'

/** A unit with everybody below: its people, and what they weigh (see `group-figure.ts` of the rules). */
export interface TotalCounts extends AdoptionCounts {
  covered: number
  adopting: number
  imprecision: number
}

export const NOBODY: TotalCounts = {
  eligible: 0,
  observed: 0,
  adopters: 0,
  covered: 0,
  adopting: 0,
  imprecision: 0,
}

/**
 * The figure of a group. A census is its adopters over its people, whole numbers to the end: as a sum of fractions a rate
 * that stands exactly on the band's edge could come out a hair under it.
 */
export function totalFigure(total: TotalCounts, measurement: Measurement): AdoptionFigure {
  return measurement === 'census' ? adoptionFigure(total, measurement) : groupFigure(total, measurement)
}

export function addCounts(one: TotalCounts, other: TotalCounts): TotalCounts {
  return {
    eligible: one.eligible + other.eligible,
    observed: one.observed + other.observed,
    adopters: one.adopters + other.adopters,
    covered: one.covered + other.covered,
    adopting: one.adopting + other.adopting,
    imprecision: one.imprecision + other.imprecision,
  }
}
