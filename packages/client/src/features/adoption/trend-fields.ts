import { graphql } from '../../generated/gql.ts'

/** What is selected of a trend wherever it is drawn as a chart with its interval. */
export const TrendFields = graphql(`
  fragment Trend_Unit on UnitTrend {
    unitId
    periodStartsOn
    eligible
    observed
    adopters
    rate
    lower
    upper
  }
`)
