import { graphql } from '../../generated/gql.ts'
import type { RoundMail_DetailsFragment } from '../../generated/graphql.ts'

export const RoundMailDetails = graphql(`
  fragment RoundMail_Details on RoundMail {
    id
    version
    isMailSetUp
    isOpen
    queued
    sent
    failed
    givenUp
    withoutAddress
    remindedOn
    remindedAtMost
    remindsBeforeClosing
    mayRemind {
      allowed
      reason
    }
    maySetReminder {
      allowed
    }
  }
`)

export const RoundMailDocument = graphql(`
  query RoundMail($roundId: ID!) {
    roundMail(roundId: $roundId) {
      id
      ...RoundMail_Details
    }
  }
`)

export const RemindRound = graphql(`
  mutation RemindRound($id: ID!) {
    remindReadinessRound(id: $id) {
      __typename
      ...RoundMail_Details
      ...Refusal_Details
    }
  }
`)

export const SetReminder = graphql(`
  mutation SetReminder($input: SetReadinessReminderInput!) {
    setReadinessReminder(input: $input) {
      __typename
      ...RoundMail_Details
      ...Refusal_Details
    }
  }
`)

export type RoundMail = RoundMail_DetailsFragment
