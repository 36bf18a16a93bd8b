import { graphql } from '../../generated/gql.ts'
import type { Room_WholeFragment } from '../../generated/graphql.ts'

/**
 * A program's room as its page shows it. What is done to one step may move any other one, so each change answers with the
 * whole.
 */
export const RoomWhole = graphql(`
  fragment Room_Whole on ProgramRoom {
    id
    firstOpen
    asOf
    plan {
      id
      version
      mode
      names
      urgencyTarget
      coverageTarget
      trainingTarget
      unitsTarget
      severeFrom
    }
    steps {
      step {
        id
        version
        number
        name1996
        name2014
        status
        ownerName
        startsOn
        dueOn
        note
      }
      state
      stateSentence
      isOverdue
      missing
      fellAway
      closesAfter
      warning
      nextAction
      evidenceCount
      verdicts {
        criterion
        label
        state
        sentence
        figure {
          count
          of
        }
        target
        missing
        fix
      }
      decisions {
        id
        decision
        reason
        victoryTooSoon
        decidedBy
        decidedAt
        verdicts {
          criterion
          state
          sentence
        }
      }
    }
    viewerCan {
      edit {
        allowed
        reason
      }
    }
  }
`)

export const RoomDocument = graphql(`
  query ProgramRoom($programId: ID!) {
    programRoom(programId: $programId) {
      ...Room_Whole
    }
  }
`)

export type Room = Room_WholeFragment
export type RoomStep = Room['steps'][number]
export type Verdict = RoomStep['verdicts'][number]
export type Decision = RoomStep['decisions'][number]
