import { graphql } from '../../generated/gql.ts'

export const AudiencesToRegisterDocument = graphql(`
  query AudiencesToRegister($programId: ID!) {
    audiences(programId: $programId) {
      id
      audiences {
        id
        name
      }
    }
  }
`)
