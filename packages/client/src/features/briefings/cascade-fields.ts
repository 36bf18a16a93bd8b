import { graphql } from '../../generated/gql.ts'

export const CascadeWhole = graphql(`
  fragment Cascade_Whole on BriefingCascade {
    id
    deliveredOn
    groups
    held
    overdue
    withoutLeader
    people
    peopleTold
    reached
    withoutAddress
    remindedOn
    mayRemind {
      allowed
      reason
    }
    mayAssign {
      allowed
    }
  }
`)

export const CascadeDocument = graphql(`
  query BriefingCascade($communicationId: ID!, $skip: Int!) {
    briefingCascade(communicationId: $communicationId) {
      id
      ...Cascade_Whole
      units(first: 50, skip: $skip) {
        total
        items {
          unit {
            id
            name
          }
          groups
          held
          overdue
          withoutLeader
          people
          reached
          managerNames
        }
      }
    }
  }
`)

export const BriefingGroupsDocument = graphql(`
  query BriefingGroups($communicationId: ID!, $unitId: ID!) {
    briefingGroups(communicationId: $communicationId, unitId: $unitId) {
      id
      version
      number
      people
      managerId
      managerName
      canBrief
      plannedOn
      dueOn
      heldOn
      isOverdue
    }
  }
`)

export const BriefingManagersDocument = graphql(`
  query BriefingManagers($briefingId: ID!, $search: String!) {
    briefingManagers(briefingId: $briefingId, search: $search) {
      id
      name
      leads
      isAbove
    }
  }
`)

export const AssignBriefing = graphql(`
  mutation AssignBriefing($input: AssignBriefingInput!) {
    assignBriefing(input: $input) {
      __typename
      ... on BriefingGroup {
        id
        version
        managerId
        managerName
        canBrief
      }
      ...Refusal_Details
    }
  }
`)

export const RemindBriefingManagers = graphql(`
  mutation RemindBriefingManagers($communicationId: ID!) {
    remindBriefingManagers(communicationId: $communicationId) {
      __typename
      ...Cascade_Whole
      ...Refusal_Details
    }
  }
`)
