import { graphql } from '../../generated/gql.ts'
import type { Refusal_DetailsFragment } from '../../generated/graphql.ts'

/** What every mutation selects of a refusal: `...Refusal_Details`. */
export const RefusalDetails = graphql(`
  fragment Refusal_Details on Refusal {
    code
    message
    problems {
      field
      code
      message
    }
  }
`)

export type RefusalInfo = Refusal_DetailsFragment
