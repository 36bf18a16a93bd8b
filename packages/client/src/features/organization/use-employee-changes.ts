import { unmask } from '../../generated/fragment-masking.ts'
import type { Employee_DetailsFragment } from '../../generated/graphql.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { UnitTreeDocument } from '../../shared/units/unit-tree.ts'
import {
  ArchiveEmployee,
  EmployeeDetails,
  EmployeesDocument,
  RestoreEmployee,
  TakeBackEmployeeMove,
} from './employee-fields.ts'

const refetch = [EmployeesDocument, UnitTreeDocument]

/** The changes of an employee that need no form. Nothing is deleted: who was archived can be brought back. */
export function useEmployeeChanges() {
  const toasts = useToasts()
  const report = useReport()
  const archiving = useMutation(ArchiveEmployee, { refetch })
  const restoring = useMutation(RestoreEmployee, { refetch })
  const takingBack = useMutation(TakeBackEmployeeMove, { refetch })

  async function archive({ id, version, fullName }: Employee_DetailsFragment): Promise<void> {
    const outcome = await archiving.run({ input: { id, version } })
    if (outcome.kind !== 'recorded') return void report(outcome)
    const archived = unmask(EmployeeDetails, outcome.value)
    toasts.show(`${fullName} is archived.`, async () => {
      report(await restoring.run({ input: { id, version: archived.version } }))
    })
  }

  async function restore({ id, version, fullName }: Employee_DetailsFragment): Promise<void> {
    const outcome = await restoring.run({ input: { id, version } })
    if (report(outcome)) toasts.show(`${fullName} is back.`)
  }

  /** Offers the way back after somebody was moved. */
  function offerMoveBack({ id, version, fullName, unit }: Employee_DetailsFragment): void {
    toasts.show(`${fullName} belongs to ${unit.name} now.`, async () => {
      report(await takingBack.run({ input: { id, version } }))
    })
  }

  return { archive, restore, offerMoveBack, archiving: archiving.pending }
}
