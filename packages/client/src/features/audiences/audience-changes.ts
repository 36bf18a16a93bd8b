import { graphql } from '../../generated/gql.ts'

export const AddAudience = graphql(`
  mutation AddAudience($input: AddAudienceInput!) {
    addAudience(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const UpdateAudience = graphql(`
  mutation UpdateAudience($input: UpdateAudienceInput!) {
    updateAudience(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const PutOnList = graphql(`
  mutation PutOnAudienceList($input: AudienceListInput!) {
    putOnAudienceList(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const TakeOffList = graphql(`
  mutation TakeOffAudienceList($input: AudienceListInput!) {
    takeOffAudienceList(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const RemoveAudience = graphql(`
  mutation RemoveAudience($input: VersionedInput!) {
    removeAudience(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const RestoreAudience = graphql(`
  mutation RestoreAudience($input: VersionedInput!) {
    restoreAudience(input: $input) {
      __typename
      ...Audience_Whole
      ... on Audience {
        ofProgram {
          ...Audience_Reach
        }
      }
      ...Refusal_Details
    }
  }
`)

export const AddImpact = graphql(`
  mutation AddChangeImpact($input: AddChangeImpactInput!) {
    addChangeImpact(input: $input) {
      __typename
      ...Audience_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateImpact = graphql(`
  mutation UpdateChangeImpact($input: UpdateChangeImpactInput!) {
    updateChangeImpact(input: $input) {
      __typename
      ...Audience_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveImpact = graphql(`
  mutation RemoveChangeImpact($input: VersionedInput!) {
    removeChangeImpact(input: $input) {
      __typename
      ...Audience_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreImpact = graphql(`
  mutation RestoreChangeImpact($input: VersionedInput!) {
    restoreChangeImpact(input: $input) {
      __typename
      ...Audience_Whole
      ...Refusal_Details
    }
  }
`)
