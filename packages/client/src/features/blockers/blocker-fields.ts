import { graphql } from '../../generated/gql.ts'
import type { BlockerSuggestions_OpenFragment, Obstacle_WholeFragment } from '../../generated/graphql.ts'

export const ObstacleWhole = graphql(`
  fragment Obstacle_Whole on Obstacle {
    id
    version
    kind
    challenge
    title
    description
    severity
    likelihood
    exposure
    steps
    unitIds
    unitNames
    ownerName
    countermeasure
    raisedOn
    dueOn
    closedOn
    closingNote
    elsewhere {
      programIds
      programNames
      counts
    }
  }
`)

export const SuggestionsOpen = graphql(`
  fragment BlockerSuggestions_Open on BlockerSuggestions {
    id
    open {
      rule
      challenge
      title
      sentence
      severity
      likelihood
      figures {
        label
        value
        of
        unit
      }
    }
    answered {
      id
      answer
      reason
      sentence
      obstacleId
      answeredBy
      answeredAt
    }
  }
`)

export const BlockersPageDocument = graphql(`
  query BlockersPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    obstacles(programId: $programId) {
      ...Obstacle_Whole
    }
  }
`)

export const BlockerSuggestionsDocument = graphql(`
  query BlockerSuggestions($programId: ID!) {
    blockerSuggestions(programId: $programId) {
      ...BlockerSuggestions_Open
    }
  }
`)

export type Obstacle = Omit<Obstacle_WholeFragment, ' $fragmentName'>
export type Suggestion = BlockerSuggestions_OpenFragment['open'][number]
