import { graphql } from '../../generated/gql.ts'

export const AddCourse = graphql(`
  mutation AddTrainingCourse($input: AddCourseInput!) {
    addTrainingCourse(input: $input) {
      __typename
      ...Course_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateCourse = graphql(`
  mutation UpdateTrainingCourse($input: UpdateCourseInput!) {
    updateTrainingCourse(input: $input) {
      __typename
      ...Course_Whole
      ...Refusal_Details
    }
  }
`)

export const ArchiveCourse = graphql(`
  mutation ArchiveTrainingCourse($input: VersionedInput!) {
    archiveTrainingCourse(input: $input) {
      __typename
      ...Course_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreCourse = graphql(`
  mutation RestoreTrainingCourse($input: VersionedInput!) {
    restoreTrainingCourse(input: $input) {
      __typename
      ...Course_Whole
      ...Refusal_Details
    }
  }
`)
