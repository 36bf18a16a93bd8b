import { graphql } from '../../generated/gql.ts'

export const ExportEmployee = graphql(`
  mutation ExportEmployee($id: ID!) {
    exportEmployee(id: $id) {
      __typename
      ... on PersonalData {
        fileName
        content
      }
      ...Refusal_Details
    }
  }
`)

export const EraseEmployee = graphql(`
  mutation EraseEmployee($input: EraseEmployeeInput!) {
    eraseEmployee(input: $input) {
      __typename
      ... on EmployeeErased {
        id
      }
      ...Refusal_Details
    }
  }
`)
