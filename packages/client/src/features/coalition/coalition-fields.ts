import { graphql } from '../../generated/gql.ts'
import type { CoalitionGapsQuery, Coalition_WholeFragment } from '../../generated/graphql.ts'

/** A coalition as its page shows it. Each change answers with the whole, so that counts and attendance are current at once. */
export const CoalitionWhole = graphql(`
  fragment Coalition_Whole on Coalition {
    id
    affectedUnits
    uncoveredUnits
    jointMeetings
    lastMetOn
    members {
      id
      version
      fullName
      role
      note
      unitIds
      unitNames
      attended
      attendedOf
      lastAttendedOn
    }
    meetings {
      id
      version
      heldOn
      topic
      outcome
      memberIds
      memberNames
    }
  }
`)

export const CoalitionPageDocument = graphql(`
  query CoalitionPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    coalition(programId: $programId) {
      ...Coalition_Whole
    }
  }
`)

export const CoalitionGapsDocument = graphql(`
  query CoalitionGaps($programId: ID!, $page: PageInput!, $search: String) {
    coalition(programId: $programId) {
      id
      gaps(page: $page, search: $search) {
        total
        endCursor
        items {
          id
          name
          path
          unitsBelow
          people
        }
      }
    }
  }
`)

export type Coalition = Omit<Coalition_WholeFragment, ' $fragmentName'>
export type Member = Coalition['members'][number]
export type Meeting = Coalition['meetings'][number]
export type Gap = NonNullable<CoalitionGapsQuery['coalition']>['gaps']['items'][number]
