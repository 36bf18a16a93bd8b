import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { ALL_LISTS, AnswerLearning, TakeBackAnswer, type Waiting } from './learning-documents.ts'

/** Says what names in statements mean, and offers the way back. */
export function useAnswers() {
  const toasts = useToasts()
  const report = useReport()
  const answering = useMutation(AnswerLearning, { refetch: ALL_LISTS })
  const takingBack = useMutation(TakeBackAnswer, { refetch: ALL_LISTS })

  async function takeBack({ id, version }: { id: string; version: number }): Promise<void> {
    if (report(await takingBack.run({ input: { id, version } }))) toasts.show('The answer is taken back.')
  }

  async function answer(
    { kind, key }: Waiting,
    meant: { employeeId?: string; courseId?: string },
  ): Promise<boolean> {
    const outcome = await answering.run({ input: { kind, key, ...meant } })
    if (!report(outcome) || outcome.kind !== 'recorded') return false
    const { answer: given } = outcome.value
    if (given)
      toasts.show(
        given.means === null ? `“${given.label}” is let go.` : `“${given.label}” is ${given.means}.`,
        () => takeBack(given),
      )
    return true
  }

  return { answer, takeBack, pending: answering.pending }
}
