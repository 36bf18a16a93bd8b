import type { Employee_DetailsFragment } from '../../generated/graphql.ts'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { saveFile } from '../../shared/files/save-file.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { ExportEmployee } from './personal-data-fields.ts'

/** Saves everything that is kept about a person as a file, for whoever asked for their data. */
export function useSavePersonalData() {
  const toasts = useToasts()
  const report = useReport()
  const { run, pending } = useMutation(ExportEmployee)

  async function save({ id, fullName }: Employee_DetailsFragment): Promise<void> {
    const outcome = await run({ id })
    if (outcome.kind !== 'recorded') return void report(outcome)
    saveFile(new Blob([outcome.value.content], { type: 'application/json' }), outcome.value.fileName)
    toasts.show(`What is kept about ${fullName} is saved. The audit record says so.`)
  }

  return { save, pending }
}
