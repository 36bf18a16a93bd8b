import { graphql } from '../../generated/gql.ts'

export const UpdateChangeStep = graphql(`
  mutation UpdateChangeStep($input: UpdateChangeStepInput!) {
    updateChangeStep(input: $input) {
      __typename
      ...Room_Whole
      ...Refusal_Details
    }
  }
`)

export const CloseChangeStep = graphql(`
  mutation CloseChangeStep($input: CloseChangeStepInput!) {
    closeChangeStep(input: $input) {
      __typename
      ...Room_Whole
      ...Refusal_Details
    }
  }
`)

export const ReopenChangeStep = graphql(`
  mutation ReopenChangeStep($input: ReopenChangeStepInput!) {
    reopenChangeStep(input: $input) {
      __typename
      ...Room_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateStepPlan = graphql(`
  mutation UpdateStepPlan($input: UpdateStepPlanInput!) {
    updateStepPlan(input: $input) {
      __typename
      ...Room_Whole
      ...Refusal_Details
    }
  }
`)
