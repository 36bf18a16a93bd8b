import { graphql } from '../../../generated/gql.ts'
import type { GoGate_WholeFragment } from '../../../generated/graphql.ts'

/** The go / no-go of a wave, as its page shows it. */
export const GoGateWhole = graphql(`
  fragment GoGate_Whole on GoGate {
    id
    programId
    name
    status
    goLiveOn
    suggestion
    suggestionSentence
    decision
    warning
    asOf
    takenAway
    decisionCount
    reading {
      roundId
      roundName
      closedAt
      answered
      invited
      wider
    }
    criteria {
      id
      version
      measure
      label
      unit
      target
      state
      sentence
      figure
      fix
      statement
      isMet
      note
      isSetAfterwards
    }
    decisions {
      id
      decision
      reasons
      conditions
      decidedBy
      decidedAt
      verdicts {
        criterion
        state
        sentence
      }
    }
    viewerCan {
      setCriteria {
        allowed
        reason
      }
      decide {
        allowed
        reason
      }
    }
  }
`)

/** The same in a row of a list. */
export const GoGateSummary = graphql(`
  fragment GoGate_Summary on GoGate {
    id
    programId
    name
    status
    goLiveOn
    suggestion
    suggestionSentence
    decision
    warning
  }
`)

export const GoGateDocument = graphql(`
  query GoGate($waveId: ID!) {
    viewer {
      id
      organization {
        id
        name
      }
    }
    goGate(waveId: $waveId) {
      ...GoGate_Whole
    }
  }
`)

export const GoGatesDocument = graphql(`
  query GoGates($programId: ID!) {
    goGates(programId: $programId) {
      ...GoGate_Summary
    }
  }
`)

export type Gate = GoGate_WholeFragment
export type Criterion = Gate['criteria'][number]
export type Decision = Gate['decisions'][number]
