import { unmask } from '../../generated/fragment-masking.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { formatDate } from '../../shared/format/date.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import {
  ApproveCommunication,
  CopyCommunication,
  RemoveCommunication,
  RescheduleCommunication,
  RestoreCommunication,
  ScheduleCommunication,
  TakeBackApproval,
  UnscheduleCommunication,
} from './communication-changes.ts'
import {
  CommunicationBoardDocument,
  type CommunicationInList,
  CommunicationListDocument,
  CommunicationRow,
  CommunicationWhole,
} from './communication-fields.ts'

type Moved = Pick<CommunicationInList, 'id' | 'version' | 'title' | 'plannedOn'>

/** What is done to a communication without a form: each tells what was done, and offers the way back where there is one. */
export function useCommunicationActions() {
  const toasts = useToasts()
  const report = useReport()
  const options = { refetch: [CommunicationListDocument, CommunicationBoardDocument] }
  const approving = useMutation(ApproveCommunication, options)
  const takingBack = useMutation(TakeBackApproval, options)
  const scheduling = useMutation(ScheduleCommunication, options)
  const unscheduling = useMutation(UnscheduleCommunication, options)
  const moving = useMutation(RescheduleCommunication, options)
  const removing = useMutation(RemoveCommunication, options)
  const restoring = useMutation(RestoreCommunication, options)
  const copying = useMutation(CopyCommunication, options)

  type Step = typeof approving
  /** Runs one step, and the one that takes it back if somebody wants that. */
  async function run(step: Step, { id, version }: Moved, said: string, back?: Step): Promise<boolean> {
    const outcome = await step.run({ input: { id, version } })
    if (outcome.kind === 'refused' && outcome.refusal.problems.length > 0) {
      // What is missing is more to the point than that something is.
      toasts.show(outcome.refusal.problems.map(({ message }) => message).join(' '))
      return false
    }
    if (!report(outcome) || outcome.kind !== 'recorded') return false
    const now = unmask(CommunicationRow, unmask(CommunicationWhole, outcome.value))
    toasts.show(
      said,
      back && (async () => void report(await back.run({ input: { id, version: now.version } }))),
    )
    return true
  }

  async function move({ id, version, title, plannedOn }: Moved, day: string | null): Promise<void> {
    if (day === plannedOn) return
    const outcome = await moving.run({ input: { id, version, plannedOn: day } })
    if (!report(outcome) || outcome.kind !== 'recorded') return
    const now = unmask(CommunicationRow, unmask(CommunicationWhole, outcome.value))
    const said = day ? `“${title}” is planned for ${formatDate(day)}.` : `“${title}” has no day.`
    toasts.show(said, async () => {
      report(await moving.run({ input: { id, version: now.version, plannedOn } }))
    })
  }

  return {
    approve: (one: Moved) => run(approving, one, `“${one.title}” is approved.`, takingBack),
    takeBack: (one: Moved) => run(takingBack, one, `“${one.title}” is a draft again.`),
    schedule: (one: Moved) =>
      run(
        scheduling,
        one,
        one.plannedOn
          ? `“${one.title}” leaves on ${formatDate(one.plannedOn)}.`
          : `“${one.title}” is scheduled.`,
        unscheduling,
      ),
    unschedule: (one: Moved) => run(unscheduling, one, `“${one.title}” is off the schedule.`, scheduling),
    remove: (one: Moved) => run(removing, one, `“${one.title}” is removed.`, restoring),
    restore: (one: Moved) => run(restoring, one, `“${one.title}” is back.`, removing),
    move,
    /** The key of the copy. */
    async copy({ id, version }: Moved): Promise<string | undefined> {
      const outcome = await copying.run({ input: { id, version } })
      if (!report(outcome) || outcome.kind !== 'recorded') return undefined
      toasts.show('The copy is a draft without a day.')
      return unmask(CommunicationRow, unmask(CommunicationWhole, outcome.value)).id
    },
  }
}
