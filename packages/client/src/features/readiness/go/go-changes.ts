import { graphql } from '../../../generated/gql.ts'

export const AddGoCriterion = graphql(`
  mutation AddGoCriterion($input: AddGoCriterionInput!) {
    addGoCriterion(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateGoCriterion = graphql(`
  mutation UpdateGoCriterion($input: UpdateGoCriterionInput!) {
    updateGoCriterion(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)

export const JudgeGoCriterion = graphql(`
  mutation JudgeGoCriterion($input: JudgeGoCriterionInput!) {
    judgeGoCriterion(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveGoCriterion = graphql(`
  mutation RemoveGoCriterion($input: VersionedInput!) {
    removeGoCriterion(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreGoCriterion = graphql(`
  mutation RestoreGoCriterion($input: VersionedInput!) {
    restoreGoCriterion(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)

export const DecideGo = graphql(`
  mutation DecideGo($input: DecideGoInput!) {
    decideGo(input: $input) {
      __typename
      ...GoGate_Whole
      ...Refusal_Details
    }
  }
`)
