import { graphql } from '../../generated/gql.ts'

export const AddStakeholder = graphql(`
  mutation AddStakeholder($input: AddStakeholderInput!) {
    addStakeholder(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateStakeholder = graphql(`
  mutation UpdateStakeholder($input: UpdateStakeholderInput!) {
    updateStakeholder(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const PlaceStakeholder = graphql(`
  mutation PlaceStakeholder($input: PlaceStakeholderInput!) {
    placeStakeholder(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveStakeholder = graphql(`
  mutation RemoveStakeholder($input: VersionedInput!) {
    removeStakeholder(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreStakeholder = graphql(`
  mutation RestoreStakeholder($input: VersionedInput!) {
    restoreStakeholder(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const AddRelation = graphql(`
  mutation AddStakeholderRelation($input: AddStakeholderRelationInput!) {
    addStakeholderRelation(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveRelation = graphql(`
  mutation RemoveStakeholderRelation($input: VersionedInput!) {
    removeStakeholderRelation(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreRelation = graphql(`
  mutation RestoreStakeholderRelation($input: VersionedInput!) {
    restoreStakeholderRelation(input: $input) {
      __typename
      ...StakeholderMap_Whole
      ...Refusal_Details
    }
  }
`)
