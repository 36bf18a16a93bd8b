import { graphql } from '../../generated/gql.ts'

export const MailSettingsDocument = graphql(`
  query MailSettings {
    mailSettings {
      isSetUp
      server
      from
      perMinute
    }
  }
`)

export const SendTestMail = graphql(`
  mutation SendTestMail($address: String!) {
    sendTestMail(address: $address) {
      __typename
      ... on TestMail {
        accepted
        said
      }
      ...Refusal_Details
    }
  }
`)
