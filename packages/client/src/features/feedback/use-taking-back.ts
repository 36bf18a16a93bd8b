import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { RemoveFeedbackAnswer } from './feedback-changes.ts'
import { FeedbackAnswersDocument, FeedbackPageDocument } from './feedback-fields.ts'

/** Takes back an answer that was just given: what it answered waits again. */
export function useTakingBack(): (answer: { id: string; version: number }) => Promise<void> {
  const report = useReport()
  const removing = useMutation(RemoveFeedbackAnswer, {
    refetch: [FeedbackPageDocument, FeedbackAnswersDocument],
  })
  return async (input) => void report(await removing.run({ input }))
}
