import { graphql } from '../../generated/gql.ts'
import type { Wins_WholeFragment } from '../../generated/graphql.ts'

/** All wins of a program. Each change answers with them, since what a wave still needs hangs on all of them. */
export const WinsWhole = graphql(`
  fragment Wins_Whole on ProgramWins {
    id
    liveWaves {
      id
      name
      verdict
      winId
      winTitle
      missing
    }
    wins {
      id
      version
      title
      story
      wonOn
      metric
      unit
      baseline
      result
      visibleHow
      unambiguousWhy
      tiedToChangeHow
      recognized
      recognizedOn
      missing
      counts
      wave {
        id
        name
      }
    }
  }
`)

export const WinsPageDocument = graphql(`
  query WinsPage($programId: ID!) {
    program(id: $programId) {
      id
      waves {
        id
        name
        status
      }
      ...Program_MayEdit
    }
    wins(programId: $programId) {
      ...Wins_Whole
    }
  }
`)

export type ProgramWins = Wins_WholeFragment
export type Win = ProgramWins['wins'][number]
export type LiveWave = ProgramWins['liveWaves'][number]
