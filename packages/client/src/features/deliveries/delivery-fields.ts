import { graphql } from '../../generated/gql.ts'
import type { Delivery_RowFragment } from '../../generated/graphql.ts'

export const DeliveryRow = graphql(`
  fragment Delivery_Row on Delivery {
    id
    version
    audienceName
    origin
    state
    deliveredOn
    people
    queued
    sent
    retried
    refused
    withoutAddress
    unsubscribed
    reachedAtLeast
    refusals {
      reason
      letters
      isTriedAgain
    }
    mayPause {
      allowed
    }
    mayResume {
      allowed
    }
    mayCancel {
      allowed
    }
    mayRecordAttendance {
      allowed
    }
  }
`)

export const DeliveriesWhole = graphql(`
  fragment Deliveries_Whole on CommunicationDeliveries {
    id
    version
    isMailSetUp
    leavesAt
    mayDeliverNow {
      allowed
      reason
    }
    mayRecord {
      allowed
    }
    items {
      id
      ...Delivery_Row
    }
  }
`)

export const DeliveriesDocument = graphql(`
  query Deliveries($communicationId: ID!) {
    deliveries(communicationId: $communicationId) {
      id
      ...Deliveries_Whole
    }
  }
`)

export type DeliveryOnFile = Delivery_RowFragment
