import { graphql } from '../../generated/gql.ts'
import type { Evidence_ListFragment } from '../../generated/graphql.ts'

/** What is on file for one step or blocker. Each change answers with the whole list. */
export const EvidenceOfOne = graphql(`
  fragment Evidence_List on EvidenceList {
    id
    items {
      id
      version
      kind
      title
      text
      url
      datedOn
      criterion
      reportedCount
      reportedOf
      addedByName
      addedAt
      file {
        fileName
        mediaType
        byteCount
      }
    }
  }
`)

export const EvidenceOnFileDocument = graphql(`
  query EvidenceOnFile($stepId: ID, $obstacleId: ID) {
    evidence(stepId: $stepId, obstacleId: $obstacleId) {
      ...Evidence_List
    }
  }
`)

export type Piece = Evidence_ListFragment['items'][number]

/** What evidence stands for: a step, by its key and its number, or a blocker. */
export type EvidenceOwner =
  { readonly stepId: string; readonly stepNumber: number } | { readonly obstacleId: string }

/** The owner as the API names it. */
export function nameOwner(owner: EvidenceOwner): { stepId: string } | { obstacleId: string } {
  return 'stepId' in owner ? { stepId: owner.stepId } : { obstacleId: owner.obstacleId }
}
