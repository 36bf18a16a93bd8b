import { graphql } from '../../generated/gql.ts'

export const AddWave = graphql(`
  mutation AddWave($input: AddWaveInput!) {
    addWave(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateWave = graphql(`
  mutation UpdateWave($input: UpdateWaveInput!) {
    updateWave(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveWave = graphql(`
  mutation RemoveWave($input: VersionedInput!) {
    removeWave(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreWave = graphql(`
  mutation RestoreWave($input: VersionedInput!) {
    restoreWave(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)
