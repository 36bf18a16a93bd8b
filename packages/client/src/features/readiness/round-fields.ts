import { graphql } from '../../generated/gql.ts'
import type { Readiness_WholeFragment } from '../../generated/graphql.ts'

/** All rounds of a program. Each change answers with them. */
export const ReadinessWhole = graphql(`
  fragment Readiness_Whole on ProgramReadiness {
    id
    rounds {
      id
      version
      name
      kind
      scope
      state
      isFromFile
      opensOn
      closesOn
      openedAt
      closedAt
      languages
      traits
      asksForComments
      waveIds
      waveNames
      unitIds
      unitNames
      invitedCount
      answeredCount
      answeredAtLeast
      instrument {
        id
        name
        number
      }
    }
  }
`)

export const ReadinessPageDocument = graphql(`
  query ReadinessPage($programId: ID!) {
    program(id: $programId) {
      id
      waves {
        id
        name
        status
        goLiveOn
      }
      ...Program_MayEdit
    }
    readinessRounds(programId: $programId) {
      ...Readiness_Whole
    }
  }
`)

export type Round = Readiness_WholeFragment['rounds'][number]
