import { graphql } from '../../generated/gql.ts'
import type { StakeholderMap_WholeFragment, StakeholderStandingsQuery } from '../../generated/graphql.ts'

/** A map as its page shows it. Each change answers with the whole, so that its figure is current at once. */
export const MapWhole = graphql(`
  fragment StakeholderMap_Whole on StakeholderMap {
    id
    weightedSupport {
      value
      weighted
      power
      known
      unknown
    }
    stakeholders {
      id
      version
      name
      kind
      position
      power
      interest
      quadrant
      support
      engagement
      desiredEngagement
      engagementGap
      contactName
      note
    }
    relations {
      id
      version
      fromId
      toId
      kind
      note
    }
  }
`)

export const StakeholdersPageDocument = graphql(`
  query StakeholdersPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      ...Program_MayEdit
    }
    stakeholderMap(programId: $programId) {
      ...StakeholderMap_Whole
    }
  }
`)

export const StandingsDocument = graphql(`
  query StakeholderStandings($stakeholderId: ID!) {
    stakeholderStandings(stakeholderId: $stakeholderId) {
      fromDay
      power
      interest
      support
      engagement
      desiredEngagement
    }
  }
`)

export type StakeholderMap = Omit<StakeholderMap_WholeFragment, ' $fragmentName'>
export type Stakeholder = StakeholderMap['stakeholders'][number]
export type Relation = StakeholderMap['relations'][number]
export type Standing = StakeholderStandingsQuery['stakeholderStandings'][number]
