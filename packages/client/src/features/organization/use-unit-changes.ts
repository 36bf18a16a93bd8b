import { unmask } from '../../generated/fragment-masking.ts'
import type { Unit_DetailsFragment } from '../../generated/graphql.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { UnitTreeDocument } from '../../shared/units/unit-tree.ts'
import { ArchivedUnitsDocument, ArchiveUnit, MoveUnit, RestoreUnit, UnitDetails } from './unit-fields.ts'

// The tree is one value of parallel arrays, so no single answer can bring it up to date.
const refetch = [UnitTreeDocument, ArchivedUnitsDocument]

/** The changes of a unit that need no form; each can be taken back. */
export function useUnitChanges() {
  const toasts = useToasts()
  const report = useReport()
  const archiving = useMutation(ArchiveUnit, { refetch })
  const restoring = useMutation(RestoreUnit, { refetch })
  const moving = useMutation(MoveUnit, { refetch })

  async function archive({ id, version, name }: Unit_DetailsFragment): Promise<boolean> {
    const outcome = await archiving.run({ input: { id, version } })
    if (outcome.kind !== 'recorded') return report(outcome)
    const archived = unmask(UnitDetails, outcome.value)
    toasts.show(`${name} is archived.`, async () => {
      report(await restoring.run({ input: { id, version: archived.version } }))
    })
    return true
  }

  async function restore({ id, version, name }: Unit_DetailsFragment): Promise<void> {
    const outcome = await restoring.run({ input: { id, version } })
    if (outcome.kind === 'recorded') toasts.show(`${name} is back.`)
    else report(outcome)
  }

  /** Offers the way back after a unit was moved from its former parent. */
  function offerMoveBack(moved: Unit_DetailsFragment, formerParentId: string | null): void {
    toasts.show(`${moved.name} now belongs to ${moved.parent?.name ?? 'the top of the tree'}.`, async () => {
      report(await moving.run({ input: { id: moved.id, version: moved.version, parentId: formerParentId } }))
    })
  }

  return { archive, restore, offerMoveBack, archiving: archiving.pending }
}
