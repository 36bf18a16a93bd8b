import { unmask } from '../../generated/fragment-masking.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { type FeedbackAnswer, FeedbackAnswersDocument, FeedbackAnswerWhole } from './feedback-fields.ts'

/** Reads an answer as it is on file now, after somebody else was faster. */
export function useAnswerOnFile(programId: string): (id: string) => Promise<FeedbackAnswer | undefined> {
  const client = useApolloClient()
  return async (id) => {
    const { data } = await client.query({
      query: FeedbackAnswersDocument,
      variables: { programId },
      fetchPolicy: 'network-only',
    })
    return data?.feedback?.answers.map((one) => unmask(FeedbackAnswerWhole, one)).find((one) => one.id === id)
  }
}
