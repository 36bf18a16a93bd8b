import { graphql } from '../../generated/gql.ts'

export const AddObstacle = graphql(`
  mutation AddObstacle($input: AddObstacleInput!) {
    addObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateObstacle = graphql(`
  mutation UpdateObstacle($input: UpdateObstacleInput!) {
    updateObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const CloseObstacle = graphql(`
  mutation CloseObstacle($input: CloseObstacleInput!) {
    closeObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const ReopenObstacle = graphql(`
  mutation ReopenObstacle($input: VersionedInput!) {
    reopenObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const RealizeRisk = graphql(`
  mutation RealizeRisk($input: RealizeRiskInput!) {
    realizeRisk(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveObstacle = graphql(`
  mutation RemoveObstacle($input: VersionedInput!) {
    removeObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreObstacle = graphql(`
  mutation RestoreObstacle($input: VersionedInput!) {
    restoreObstacle(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const AcceptSuggestion = graphql(`
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      __typename
      ...Obstacle_Whole
      ...Refusal_Details
    }
  }
`)

export const DismissSuggestion = graphql(`
  mutation DismissSuggestion($input: DismissSuggestionInput!) {
    dismissSuggestion(input: $input) {
      __typename
      ...BlockerSuggestions_Open
      ...Refusal_Details
    }
  }
`)

export const TakeBackSuggestionAnswer = graphql(`
  mutation TakeBackSuggestionAnswer($id: ID!) {
    takeBackSuggestionAnswer(id: $id) {
      __typename
      ...BlockerSuggestions_Open
      ...Refusal_Details
    }
  }
`)
