import { graphql } from '../../generated/gql.ts'

export const AddWin = graphql(`
  mutation AddWin($input: AddShortTermWinInput!) {
    addShortTermWin(input: $input) {
      __typename
      ...Wins_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateWin = graphql(`
  mutation UpdateWin($input: UpdateShortTermWinInput!) {
    updateShortTermWin(input: $input) {
      __typename
      ...Wins_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveWin = graphql(`
  mutation RemoveWin($input: VersionedInput!) {
    removeShortTermWin(input: $input) {
      __typename
      ...Wins_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreWin = graphql(`
  mutation RestoreWin($input: VersionedInput!) {
    restoreShortTermWin(input: $input) {
      __typename
      ...Wins_Whole
      ...Refusal_Details
    }
  }
`)
