import { graphql } from '../../generated/gql.ts'

export const PlanSession = graphql(`
  mutation PlanTrainingSession($input: PlanTrainingSessionInput!) {
    planTrainingSession(input: $input) {
      __typename
      ... on PlannedTrainingSessions {
        sessions {
          id
          version
          overlaps {
            id
          }
        }
      }
      ...Refusal_Details
    }
  }
`)

export const UpdateSession = graphql(`
  mutation UpdateTrainingSession($input: UpdateTrainingSessionInput!) {
    updateTrainingSession(input: $input) {
      __typename
      ...TrainingSession_Head
      ...Refusal_Details
    }
  }
`)

export const CancelSession = graphql(`
  mutation CancelTrainingSession($input: VersionedInput!) {
    cancelTrainingSession(input: $input) {
      __typename
      ...TrainingSession_Head
      ...Refusal_Details
    }
  }
`)

export const ReinstateSession = graphql(`
  mutation ReinstateTrainingSession($input: VersionedInput!) {
    reinstateTrainingSession(input: $input) {
      __typename
      ...TrainingSession_Head
      ...Refusal_Details
    }
  }
`)

export const ArchiveSession = graphql(`
  mutation ArchiveTrainingSession($input: VersionedInput!) {
    archiveTrainingSession(input: $input) {
      __typename
      ...TrainingSession_Head
      ...Refusal_Details
    }
  }
`)

export const RestoreSession = graphql(`
  mutation RestoreTrainingSession($input: VersionedInput!) {
    restoreTrainingSession(input: $input) {
      __typename
      ...TrainingSession_Head
      ...Refusal_Details
    }
  }
`)

export const RegisterPeople = graphql(`
  mutation RegisterForTraining($input: RegisterForTrainingInput!) {
    registerForTraining(input: $input) {
      __typename
      ... on TrainingRegistration {
        employeeIds
        seated
        waiting
        unchanged
        unprepared
        session {
          ...TrainingSession_Head
        }
      }
      ...Refusal_Details
    }
  }
`)

export const UnregisterPeople = graphql(`
  mutation UnregisterFromTraining($input: UnregisterFromTrainingInput!) {
    unregisterFromTraining(input: $input) {
      __typename
      ... on TrainingRegistration {
        session {
          ...TrainingSession_Head
        }
      }
      ...Refusal_Details
    }
  }
`)

export const TrainersDocument = graphql(`
  query TrainersFound($search: String!) {
    employees(filter: { search: $search, includeUnitsBelow: false, archived: false }, page: { first: 6 }) {
      items {
        id
        fullName
        staffNumber
      }
    }
  }
`)
