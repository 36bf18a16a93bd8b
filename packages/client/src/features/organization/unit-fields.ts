import { graphql } from '../../generated/gql.ts'

/** A unit with everything that its panel and its dialogs need. */
export const UnitDetails = graphql(`
  fragment Unit_Details on BusinessUnit {
    id
    version
    code
    name
    headcount
    archivedAt
    parent {
      id
      name
    }
    path {
      id
      name
    }
    childCount
    employeeCount
    totalHeadcount
    totalEmployeeCount
    viewerCan {
      edit {
        allowed
        reason
      }
    }
  }
`)

export const UnitPanelDocument = graphql(`
  query UnitPanel($id: ID!) {
    unit(id: $id) {
      ...Unit_Details
    }
  }
`)

export const CreateUnit = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      __typename
      ...Unit_Details
      ...Refusal_Details
    }
  }
`)

export const UpdateUnit = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    updateUnit(input: $input) {
      __typename
      ...Unit_Details
      ...Refusal_Details
    }
  }
`)

export const MoveUnit = graphql(`
  mutation MoveUnit($input: MoveUnitInput!) {
    moveUnit(input: $input) {
      __typename
      ...Unit_Details
      ...Refusal_Details
    }
  }
`)

export const ArchiveUnit = graphql(`
  mutation ArchiveUnit($input: VersionedInput!) {
    archiveUnit(input: $input) {
      __typename
      ...Unit_Details
      ...Refusal_Details
    }
  }
`)

export const RestoreUnit = graphql(`
  mutation RestoreUnit($input: VersionedInput!) {
    restoreUnit(input: $input) {
      __typename
      ...Unit_Details
      ...Refusal_Details
    }
  }
`)

/** Units that left the tree. */
export const ArchivedUnitsDocument = graphql(`
  query ArchivedUnits($search: String, $page: PageInput!) {
    archivedUnits(search: $search, page: $page) {
      total
      endCursor
      items {
        id
        code
        name
        parentName
        archivedAt
      }
    }
  }
`)
