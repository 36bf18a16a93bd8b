import { graphql } from '../../../generated/gql.ts'
import type { ReadinessGroup_WholeFragment, ResultsPageQuery } from '../../../generated/graphql.ts'

export const GroupWhole = graphql(`
  fragment ReadinessGroup_Whole on ReadinessGroup {
    unit {
      id
      name
    }
    invited
    answered
    responseRate
    index
    weakest
    dimensions {
      dimension
      cell {
        people
        index
        word
        indexMargin
        favourable
        margin
        change
        changeIsClear
      }
    }
    items {
      item {
        key
        text
        dimension
        isReversed
      }
      cell {
        people
        index
        favourable
        margin
        change
        changeIsClear
      }
      distribution
      median
    }
    barrier
    barriers {
      barrier
      people
    }
  }
`)

export const ResultsPageDocument = graphql(`
  query ResultsPage($roundId: ID!) {
    readinessResults(roundId: $roundId) {
      id
      programId
      programName
      name
      instrumentName
      closedAt
      minimumGroupSize
      traits
      isWhole
      before {
        id
        name
      }
      total {
        ...ReadinessGroup_Whole
      }
      rows {
        unitIds
        names
        parentIndex
        invited
        answered
        index
        weakest
        shownWith
        columns {
          dimension
          people
          index
          indexMargin
          favourable
          margin
          change
          changeIsClear
        }
      }
    }
  }
`)

export const UnitItemsDocument = graphql(`
  query UnitItems($roundId: ID!, $unitIds: [ID!]!) {
    readinessItems(roundId: $roundId, unitIds: $unitIds) {
      unitId
      people
      index
      indexMargin
      favourable
      margin
      change
      changeIsClear
    }
  }
`)

export type Results = NonNullable<ResultsPageQuery['readinessResults']>
export type Group = Omit<ReadinessGroup_WholeFragment, ' $fragmentName'>
export type Dimension = Results['rows']['columns'][number]['dimension']
