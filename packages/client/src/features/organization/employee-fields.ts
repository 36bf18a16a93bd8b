import { graphql } from '../../generated/gql.ts'

/** An employee with everything that the panel and its dialogs need. */
export const EmployeeDetails = graphql(`
  fragment Employee_Details on Employee {
    id
    version
    staffNumber
    fullName
    email
    jobTitle
    jobFamily
    level
    location
    unit {
      id
      name
    }
    memberships {
      unit {
        id
        name
      }
      startsOn
    }
    archivedAt
  }
`)

export const EmployeesDocument = graphql(`
  query Employees($filter: EmployeeFilter, $page: PageInput!) {
    employees(filter: $filter, page: $page) {
      items {
        id
        fullName
        staffNumber
        jobTitle
        location
        unit {
          id
          name
        }
      }
      total
      endCursor
    }
  }
`)

export const EmployeePanelDocument = graphql(`
  query EmployeePanel($id: ID!) {
    employee(id: $id) {
      ...Employee_Details
    }
  }
`)

export const CreateEmployee = graphql(`
  mutation CreateEmployee($input: CreateEmployeeInput!) {
    createEmployee(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)

export const UpdateEmployee = graphql(`
  mutation UpdateEmployee($input: UpdateEmployeeInput!) {
    updateEmployee(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)

export const MoveEmployee = graphql(`
  mutation MoveEmployee($input: MoveEmployeeInput!) {
    moveEmployee(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)

export const TakeBackEmployeeMove = graphql(`
  mutation TakeBackEmployeeMove($input: VersionedInput!) {
    takeBackEmployeeMove(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)

export const ArchiveEmployee = graphql(`
  mutation ArchiveEmployee($input: VersionedInput!) {
    archiveEmployee(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)

export const RestoreEmployee = graphql(`
  mutation RestoreEmployee($input: VersionedInput!) {
    restoreEmployee(input: $input) {
      __typename
      ...Employee_Details
      ...Refusal_Details
    }
  }
`)
