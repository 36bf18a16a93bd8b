import { graphql } from '../../generated/gql.ts'
import type { Refusal_DetailsFragment } from '../../generated/graphql.ts'

/**
 * What every mutation selects of a refusal: `...Refusal_Details`. Renamed, because what was recorded may have a `code` or
 * `message` of its own, and one answer can't hold two kinds of field under one name.
 */
export const RefusalDetails = graphql(`
  fragment Refusal_Details on Refusal {
    refusalCode: code
    explanation: message
    problems {
      field
      code
      message
    }
  }
`)

export type RefusalInfo = Refusal_DetailsFragment
