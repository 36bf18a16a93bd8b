import { graphql } from '../../generated/gql.ts'

export const KeptMappingsDocument = graphql(`
  query KeptMappings($kind: ImportKind!) {
    importMappings(kind: $kind) {
      id
      version
      name
    }
  }
`)

export const KeepMapping = graphql(`
  mutation KeepImportMapping($input: KeepImportMappingInput!) {
    keepImportMapping(input: $input) {
      __typename
      ... on ImportMapping {
        id
        version
        name
      }
      ...Refusal_Details
    }
  }
`)

export const RenameMapping = graphql(`
  mutation RenameImportMapping($input: RenameImportMappingInput!) {
    renameImportMapping(input: $input) {
      __typename
      ... on ImportMapping {
        id
        version
        name
      }
      ...Refusal_Details
    }
  }
`)

export const RemoveMapping = graphql(`
  mutation RemoveImportMapping($input: VersionedInput!) {
    removeImportMapping(input: $input) {
      __typename
      ... on ImportMapping {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const RestoreMapping = graphql(`
  mutation RestoreImportMapping($input: VersionedInput!) {
    restoreImportMapping(input: $input) {
      __typename
      ... on ImportMapping {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)
