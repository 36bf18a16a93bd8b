import { graphql } from '../../generated/gql.ts'

export const CreateProgram = graphql(`
  mutation CreateProgram($input: ProgramInput!) {
    createProgram(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateProgram = graphql(`
  mutation UpdateProgram($input: UpdateProgramInput!) {
    updateProgram(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const ArchiveProgram = graphql(`
  mutation ArchiveProgram($input: VersionedInput!) {
    archiveProgram(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreProgram = graphql(`
  mutation RestoreProgram($input: VersionedInput!) {
    restoreProgram(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)
