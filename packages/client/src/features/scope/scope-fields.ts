import { graphql } from '../../generated/gql.ts'
import type { Ledger_WholeFragment } from '../../generated/graphql.ts'

/** A ledger as its page shows it. Each change of a request answers with it all: the running totals hang on every row. */
export const LedgerWhole = graphql(`
  fragment Ledger_Whole on ScopeLedger {
    id
    terms {
      leadingConstraint
      currency
      sponsorName
    }
    creep {
      accepted
      judged
      open
      total {
        timeEffectDays
        costEffect
        qualityEffect
      }
      ifOpenAccepted {
        timeEffectDays
        costEffect
        qualityEffect
      }
    }
    creepSteps {
      id
      decidedOn
      timeEffectDays
      costEffect
      qualityEffect
    }
    entries {
      id
      version
      title
      reason
      requestedBy
      requestedOn
      timeEffectDays
      costEffect
      qualityEffect
      decision
      decidedBy
      decidedOn
      decisionReason
      sponsorName
      isAgainstWhatLeads
    }
  }
`)

export const ScopePageDocument = graphql(`
  query ScopePage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    scopeLedger(programId: $programId) {
      ...Ledger_Whole
    }
  }
`)

export type Ledger = Ledger_WholeFragment
export type ScopeEntry = Ledger['entries'][number]
export type ScopeTerms = Ledger['terms']
export type Effects = Ledger['creep']['total']
