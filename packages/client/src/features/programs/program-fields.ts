import { graphql } from '../../generated/gql.ts'
import type { Program_WholeFragment } from '../../generated/graphql.ts'

/**
 * A program as its page shows it. Each change of a part answers with the whole, so that everything that depends on the
 * part (a wave's warnings, another wave's name) is current at once.
 */
export const ProgramWhole = graphql(`
  fragment Program_Whole on Program {
    id
    version
    name
    caseForChange
    vision
    strategy
    sponsorName
    sustainmentOwnerName
    currency
    leadingConstraint
    band {
      lower
      upper
    }
    measurement
    observationMode
    reportingPeriod
    sustainPeriods
    startsOn
    provenance
    provenanceNote
    archivedAt
    objectives {
      id
      version
      statement
      metric
      unit
      baseline
      target
    }
    waves {
      id
      version
      name
      status
      startsOn
      goLiveOn
      endsOn
      supportEndsOn
      unitIds
      unitNames
      dependsOnIds
      warnings
      goDecision
      goWarning
    }
    steps {
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
    behaviors {
      id
      version
      name
      description
      direction
      isCore
      bar
      windowDays
      minimumOpportunities
      currentLevel
      targetLevel
      objective {
        id
      }
    }
    viewerCan {
      readRoom {
        allowed
      }
    }
  }
`)

export const ProgramPageDocument = graphql(`
  query ProgramPage($id: ID!) {
    program(id: $id) {
      ...Program_Whole
      ...Program_MayEdit
    }
  }
`)

/** What stands above every page of a program. */
export const ProgramHead = graphql(`
  fragment Program_Head on Program {
    id
    version
    name
    sponsorName
    provenance
    provenanceNote
    archivedAt
    viewerCan {
      edit {
        allowed
      }
      readRoom {
        allowed
      }
      readStakeholders {
        allowed
      }
    }
  }
`)

export const ProgramFrameDocument = graphql(`
  query ProgramFrame($id: ID!) {
    program(id: $id) {
      ...Program_Head
      ...Program_MayEdit
    }
  }
`)

export const ProgramsPageDocument = graphql(`
  query ProgramsPage($archived: Boolean) {
    programs(archived: $archived) {
      id
      ...ProgramCard_Program
    }
  }
`)

export type Program = Program_WholeFragment
export type Objective = Program['objectives'][number]
export type Wave = Program['waves'][number]
export type Step = Program['steps'][number]
export type Behavior = Program['behaviors'][number]
