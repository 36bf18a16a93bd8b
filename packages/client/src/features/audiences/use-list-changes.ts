import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { formatCount } from '../../shared/format/number.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { PutOnList, TakeOffList } from './audience-changes.ts'
import { AudiencePeopleDocument } from './audience-fields.ts'

interface List {
  readonly id: string
  readonly version: number
}

/** Puts people on a list and takes them off, each with the way back. */
export function useListChanges() {
  const toasts = useToasts()
  const report = useReport()
  const putting = useMutation(PutOnList, { refetch: [AudiencePeopleDocument] })
  const taking = useMutation(TakeOffList, { refetch: [AudiencePeopleDocument] })
  const input = ({ id, version }: List, staffNumbers: readonly string[]) => ({
    input: { id, version, people: staffNumbers.join('\n') },
  })

  return {
    pending: putting.pending,
    /** True once they are on it. */
    async putOn(list: List, staffNumbers: readonly string[]): Promise<boolean> {
      if (!report(await putting.run(input(list, staffNumbers)))) return false
      const people =
        staffNumbers.length === 1 ? '1 person is' : `${formatCount(staffNumbers.length)} people are`
      toasts.show(`${people} on the list.`, async () => {
        report(await taking.run(input({ ...list, version: list.version + 1 }, staffNumbers)))
      })
      return true
    },
    async takeOff(list: List, staffNumbers: readonly string[], name: string): Promise<void> {
      if (!report(await taking.run(input(list, staffNumbers)))) return
      toasts.show(`${name} is off the list.`, async () => {
        report(await putting.run(input({ ...list, version: list.version + 1 }, staffNumbers)))
      })
    },
  }
}
