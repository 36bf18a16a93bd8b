import { graphql } from '../../generated/gql.ts'

/** What a round can ask. */
export const AskableInstrumentsDocument = graphql(`
  query AskableInstruments {
    instruments {
      id
      name
      number
      completeLanguages
    }
  }
`)
