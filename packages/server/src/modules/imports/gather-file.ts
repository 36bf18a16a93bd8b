import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ColumnChoice } from '@tidemark/domain/imports/match-columns'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { allowLongWork } from './allow-long-work.ts'
import { readKeptFile } from './keep-large-values.ts'
import { refuseWithoutProgram } from './may-import.ts'
import type { StageRequest } from './stage-file/staged-plan.ts'

export interface Decided {
  id: string
  kind: ImportKind
  fileName: string
  choice: ColumnChoice
  options: ImportOptions
}

/** The file with what was decided, read in this transaction, `before` which one may want to lock it. */
export async function gatherFile(
  command: Command,
  decided: Decided,
  before: (command: Command) => Promise<void> = () => Promise.resolve(),
): Promise<StageRequest> {
  const { kind, choice, options } = decided
  refuseWithoutProgram(command.viewer, kind, options.programId)
  await allowLongWork(command.em)
  await before(command)
  return {
    kind,
    choice,
    options,
    fileName: decided.fileName,
    bytes: await readKeptFile(command.em, decided.id),
    today: latestToday(command.now),
  }
}
