import { graphql } from '../../generated/gql.ts'
import type { Understanding_WholeFragment } from '../../generated/graphql.ts'

/** All that the page shows of a program. Each change answers with the whole, so that what falls due is current at once. */
export const UnderstandingWhole = graphql(`
  fragment Understanding_Whole on ProgramUnderstanding {
    id
    countStep
    byManagers {
      count
      of
    }
    audiences {
      id
      name
      people
      target
      intervalDays
      hidden
      reached {
        count
        of
      }
      byManagers {
        count
        of
      }
      understood {
        count
        of
        share
        people
        closedOn
        lower
        upper
      }
      coverage
      lastClosedOn
      due {
        reason
        dueOn
      }
    }
    communications {
      id
      title
      deliveredOn
      reached {
        count
        of
      }
    }
    checks {
      id
      version
      kind
      state
      audience {
        id
        name
      }
      communication {
        id
        title
      }
      questions {
        kind
        text
        options
        rightOption
      }
      opensOn
      closesOn
      sampleSize
      closedAt
      audienceCount
      invitedCount
      answeredAtLeast
      minimumGroupSize
      result {
        people
        answered
        right
        share
        lower
        upper
        questions {
          answered
          right
        }
      }
    }
  }
`)

export const UnderstandingPageDocument = graphql(`
  query UnderstandingPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    programUnderstanding(programId: $programId) {
      ...Understanding_Whole
    }
  }
`)

export const CheckPreviewDocument = graphql(`
  query CheckPreview($id: ID!) {
    understandingCheck(id: $id) {
      id
      preview {
        people
        resting
        asked
        withoutAddress
        answersNeeded
        refusal
      }
    }
  }
`)

export const CoverageSheetDocument = graphql(`
  query CoverageSheet($audienceId: ID!) {
    coverageFigure(audienceId: $audienceId) {
      title
      asOf
      inWords
      inSymbols
      inputs {
        name
        value
        explanation
      }
      deliveries {
        id
        title
        deliveredOn
        recipientCount
      }
      sources {
        label
        url
      }
    }
  }
`)

export type Understanding = Omit<Understanding_WholeFragment, ' $fragmentName'>
export type CoveredAudience = Understanding['audiences'][number]
export type Check = Understanding['checks'][number]
