import { graphql } from '../../generated/gql.ts'
import type { Account_DetailsFragment } from '../../generated/graphql.ts'

export const AccountDetails = graphql(`
  fragment Account_Details on Account {
    id
    version
    email
    displayName
    status
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
    employee {
      id
      fullName
    }
  }
`)

export const AccountsDocument = graphql(`
  query Accounts($search: String, $page: PageInput!) {
    accounts(search: $search, page: $page) {
      items {
        id
        ...Account_Details
      }
      total
      endCursor
    }
  }
`)

export const CreateAccount = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      __typename
      ... on AccountCreated {
        account {
          ...Account_Details
        }
        initialPassword
      }
      ...Refusal_Details
    }
  }
`)

export const UpdateAccount = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      __typename
      ...Account_Details
      ...Refusal_Details
    }
  }
`)

export const SetAccountStatus = graphql(`
  mutation SetAccountStatus($input: SetAccountStatusInput!) {
    setAccountStatus(input: $input) {
      __typename
      ...Account_Details
      ...Refusal_Details
    }
  }
`)

export const ResetAccountPassword = graphql(`
  mutation ResetAccountPassword($id: ID!) {
    resetAccountPassword(id: $id) {
      __typename
      ... on PasswordReset {
        account {
          ...Account_Details
        }
        initialPassword
      }
      ...Refusal_Details
    }
  }
`)

export type Account = Account_DetailsFragment
