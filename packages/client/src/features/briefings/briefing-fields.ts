import { graphql } from '../../generated/gql.ts'
import type { Briefing_WholeFragment } from '../../generated/graphql.ts'

export const BriefingWhole = graphql(`
  fragment Briefing_Whole on MyBriefing {
    id
    version
    title
    purpose
    programName
    senderName
    unitName
    number
    groupsOfUnit
    deliveredOn
    plannedOn
    dueOn
    heldOn
    isOverdue
    peopleCount
    presentCount
    keyMessages
    slant
    whatsInIt
    fixedHtml
    canChangeHtml
    bodyHtml
    questions
    people {
      id
      fullName
      wasPresent
    }
    mayLog {
      allowed
      reason
    }
  }
`)

export const MyBriefingsDocument = graphql(`
  query MyBriefings {
    myBriefings {
      id
      title
      programName
      unitName
      number
      groupsOfUnit
      plannedOn
      dueOn
      heldOn
      isOverdue
      peopleCount
      presentCount
    }
  }
`)

export const MyBriefingDocument = graphql(`
  query MyBriefing($id: ID!) {
    myBriefing(id: $id) {
      id
      ...Briefing_Whole
    }
  }
`)

export const PlanBriefing = graphql(`
  mutation PlanBriefing($input: PlanBriefingInput!) {
    planBriefing(input: $input) {
      __typename
      ...Briefing_Whole
      ...Refusal_Details
    }
  }
`)

export const HoldBriefing = graphql(`
  mutation HoldBriefing($input: HoldBriefingInput!) {
    holdBriefing(input: $input) {
      __typename
      ...Briefing_Whole
      ...Refusal_Details
    }
  }
`)

export const TakeBackBriefing = graphql(`
  mutation TakeBackBriefing($input: VersionedInput!) {
    takeBackBriefing(input: $input) {
      __typename
      ...Briefing_Whole
      ...Refusal_Details
    }
  }
`)

export type BriefingOnFile = Briefing_WholeFragment
