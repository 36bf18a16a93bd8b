import { graphql } from '../../generated/gql.ts'

export const AddTargetBehavior = graphql(`
  mutation AddTargetBehavior($input: AddTargetBehaviorInput!) {
    addTargetBehavior(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateTargetBehavior = graphql(`
  mutation UpdateTargetBehavior($input: UpdateTargetBehaviorInput!) {
    updateTargetBehavior(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveTargetBehavior = graphql(`
  mutation RemoveTargetBehavior($input: VersionedInput!) {
    removeTargetBehavior(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreTargetBehavior = graphql(`
  mutation RestoreTargetBehavior($input: VersionedInput!) {
    restoreTargetBehavior(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)
