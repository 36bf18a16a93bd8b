import { graphql } from '../../generated/gql.ts'
import type { TeamSheet_SheetFragment } from '../../generated/graphql.ts'

/** What was seen of one unit's people on one day; every recording answers with the whole of it. */
export const TeamSheetSheet = graphql(`
  fragment TeamSheet_Sheet on TeamSheet {
    program {
      id
      name
      observationMode
      behaviors {
        id
        name
        description
        direction
        isCore
        minimumOpportunities
        windowDays
      }
    }
    unit {
      id
      name
    }
    on
    unitIds
    unitNames
    people {
      employeeId
      fullName
      jobTitle
      tallies {
        behaviorId
        observationIds
        opportunities
        shown
        windowOpportunities
        windowShown
        standing
      }
    }
    peopleTotal
    unitCounts {
      id
      behaviorId
      observedOn
      observed
      showing
      observerName
    }
    viewerCan {
      recordObservations {
        allowed
        reason
      }
    }
  }
`)

export const TeamSheetDocument = graphql(`
  query TeamSheet($programId: ID!, $unitId: ID, $on: LocalDate!) {
    teamSheet(programId: $programId, unitId: $unitId, on: $on) {
      ...TeamSheet_Sheet
    }
  }
`)

export const RecordObservations = graphql(`
  mutation RecordObservations($input: RecordObservationsInput!) {
    recordObservations(input: $input) {
      __typename
      ... on ObservationsRecorded {
        ids
        sheet {
          ...TeamSheet_Sheet
        }
      }
      ...Refusal_Details
    }
  }
`)

export const WithdrawObservations = graphql(`
  mutation WithdrawObservations($input: WithdrawObservationsInput!) {
    withdrawObservations(input: $input) {
      __typename
      ... on ObservationsWithdrawn {
        ids
        sheet {
          ...TeamSheet_Sheet
        }
      }
      ...Refusal_Details
    }
  }
`)

export type Sheet = TeamSheet_SheetFragment
export type SheetPerson = Sheet['people'][number]
export type SheetBehavior = Sheet['program']['behaviors'][number]
export type SheetTally = SheetPerson['tallies'][number]
