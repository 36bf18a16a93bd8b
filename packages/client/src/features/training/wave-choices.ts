import { graphql } from '../../generated/gql.ts'

/** The waves of a program, to keep seats for one. */
export const WaveChoicesDocument = graphql(`
  query WaveChoices($programId: ID!) {
    program(id: $programId) {
      id
      waves {
        id
        name
      }
    }
  }
`)
