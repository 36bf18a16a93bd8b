import { graphql } from '../../generated/gql.ts'
import type { ViewerQuery } from '../../generated/graphql.ts'

/** Who is signed in and what they may do: asked once, before the first page opens. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      displayName
      email
      isEmployee
      organization {
        id
        name
        isDemonstration
        minimumGroupSize
        attribution
      }
      roles {
        id
        role
        unit {
          id
          name
        }
        program {
          id
          name
        }
      }
      can {
        readBoard {
          allowed
          reason
        }
        discuss {
          allowed
          reason
        }
        editStructure {
          allowed
          reason
        }
        importStructure {
          allowed
          reason
        }
        importEmployees {
          allowed
          reason
        }
        importObservations {
          allowed
          reason
        }
        readTraining {
          allowed
          reason
        }
        importTraining {
          allowed
          reason
        }
        readInstruments {
          allowed
          reason
        }
        editInstruments {
          allowed
          reason
        }
        keepTraining {
          allowed
          reason
        }
        readTrainingEvaluation {
          allowed
          reason
        }
        requireTraining {
          allowed
          reason
        }
        createProgram {
          allowed
          reason
        }
        manageAccounts {
          allowed
          reason
        }
        recordObservations {
          allowed
          reason
        }
        editEmployees {
          allowed
          reason
        }
        readEmployees {
          allowed
          reason
        }
        keepPersonalData {
          allowed
          reason
        }
      }
    }
  }
`)

export type Viewer = NonNullable<ViewerQuery['viewer']>
