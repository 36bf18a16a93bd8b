import { graphql } from '../../generated/gql.ts'
import type { AdoptionStatus, CannotSayReason, Measurement } from '../../generated/graphql.ts'

/** All that a gauge draws: raw counts with the judgement that the server made of them. */
export interface GaugeFigure {
  readonly status: AdoptionStatus
  readonly reason: CannotSayReason | null
  readonly eligible: number | null
  readonly observed: number | null
  readonly adopters: number | null
  readonly rate: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly asOf: string
  readonly measurement: Measurement
  readonly band: { readonly lower: number; readonly upper: number }
}

/** What a component selects of a figure that it hands to a gauge. */
export const GaugeFigureFields = graphql(`
  fragment Gauge_Figure on AdoptionFigure {
    status
    reason
    eligible
    observed
    adopters
    rate
    lower
    upper
    asOf
    measurement
    band {
      lower
      upper
    }
  }
`)
