import { graphql } from '../../generated/gql.ts'

export const CreateInstrument = graphql(`
  mutation CreateInstrument($input: CreateInstrumentInput!) {
    createInstrument(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)

export const CopyInstrument = graphql(`
  mutation CopyInstrument($input: CopyInstrumentInput!) {
    copyInstrument(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateInstrument = graphql(`
  mutation UpdateInstrument($input: UpdateInstrumentInput!) {
    updateInstrument(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)

export const NewInstrumentVersion = graphql(`
  mutation NewInstrumentVersion($input: VersionedInput!) {
    newInstrumentVersion(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)

export const ArchiveInstrument = graphql(`
  mutation ArchiveInstrument($input: VersionedInput!) {
    archiveInstrument(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreInstrument = graphql(`
  mutation RestoreInstrument($input: VersionedInput!) {
    restoreInstrument(input: $input) {
      __typename
      ...Instrument_Whole
      ...Refusal_Details
    }
  }
`)
