import { graphql } from '../../generated/gql.ts'

export const RecordedFigures = graphql(`
  fragment Recorded_Figures on RecordedFigures {
    people
    reached {
      count
      share
      lower
      upper
    }
    reachedDifference {
      difference
      lower
      upper
    }
    acted {
      count
      share
      lower
      upper
    }
    actedDifference {
      difference
      lower
      upper
    }
  }
`)

export const RecordedDeliveriesDocument = graphql(`
  query RecordedDeliveries($communicationId: ID!) {
    recordedDeliveries(communicationId: $communicationId) {
      id
      version
      deliveredOn
      segments {
        segment
        wasWritten
        figures {
          ...Recorded_Figures
        }
      }
      everybody {
        ...Recorded_Figures
      }
      formula
      sources {
        label
      }
      mayChange {
        allowed
      }
    }
  }
`)

export const RemoveRecordedDelivery = graphql(`
  mutation RemoveRecordedDelivery($input: VersionedInput!) {
    removeRecordedDelivery(input: $input) {
      __typename
      ... on RecordedDelivery {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const RestoreRecordedDelivery = graphql(`
  mutation RestoreRecordedDelivery($input: VersionedInput!) {
    restoreRecordedDelivery(input: $input) {
      __typename
      ... on RecordedDelivery {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)
