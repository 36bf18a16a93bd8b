import { unmask } from '../../generated/fragment-masking.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { ProgramListDocument } from '../../shared/programs/use-programs.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { ArchiveProgram, RestoreProgram } from './program-changes.ts'
import { type Program, ProgramWhole, ProgramsPageDocument } from './program-fields.ts'

const refetch = [ProgramListDocument, ProgramsPageDocument]

/** Puts a program away and brings it back. Its figures stay. */
export function useProgramArchive() {
  const toasts = useToasts()
  const report = useReport()
  const archiving = useMutation(ArchiveProgram, { refetch })
  const restoring = useMutation(RestoreProgram, { refetch })

  async function restore({ id, version }: Pick<Program, 'id' | 'version'>): Promise<void> {
    report(await restoring.run({ input: { id, version } }))
  }

  async function archive({ id, version, name }: Pick<Program, 'id' | 'version' | 'name'>): Promise<void> {
    const outcome = await archiving.run({ input: { id, version } })
    if (outcome.kind !== 'recorded') return void report(outcome)
    const archived = unmask(ProgramWhole, outcome.value)
    toasts.show(`${name} is archived.`, () => void restore(archived))
  }

  return { archive, restore }
}
