import { graphql } from '../../generated/gql.ts'

export const DeliverNow = graphql(`
  mutation DeliverNow($input: VersionedInput!) {
    deliverNow(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const PauseDelivery = graphql(`
  mutation PauseDelivery($input: VersionedInput!) {
    pauseDelivery(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const ResumeDelivery = graphql(`
  mutation ResumeDelivery($input: VersionedInput!) {
    resumeDelivery(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const CancelDelivery = graphql(`
  mutation CancelDelivery($input: VersionedInput!) {
    cancelDelivery(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const RecordDelivery = graphql(`
  mutation RecordDelivery($input: RecordDeliveryInput!) {
    recordDelivery(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)

export const TakeBackMeetingAttendance = graphql(`
  mutation TakeBackMeetingAttendance($input: RecordAttendanceInput!) {
    takeBackMeetingAttendance(input: $input) {
      __typename
      ...Deliveries_Whole
      ...Refusal_Details
    }
  }
`)
