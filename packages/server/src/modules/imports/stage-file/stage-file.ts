import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { Refused } from '../../../kernel/refusal.ts'
import type { Command } from '../../../kernel/run-command.ts'
import type { StagedKindHandler } from '../import-kinds.ts'
import type { PlanOutcome, PlanSummary } from '../plan-in-thread/plan-message.ts'
import { storableJson } from '../plan-in-thread/storable-json.ts'
import { startThread } from '../plan-in-thread/thread.ts'
import { gatherFileStatistics } from './gather-file-statistics.ts'
import { STAGED_COLUMNS } from './staged-columns.ts'
import { FILE_ROW, type StagedPlan, type StageMessage, type StageRequest } from './staged-plan.ts'

const LONGEST_MS = 120_000

/** The most lines of each sort of change that people can look through; the counts are always whole. */
const MOST_CHANGES = 10_000

type Read = Extract<StageMessage, { kind: 'read' }>

/** A file whose rows were compared with what is on file, and can be written in the same transaction. */
export interface ComparedFile {
  readonly digest: string
  readonly summary: PlanSummary
  readonly writes: number
  /** The plan as it is kept, with the lines that people look through. */
  describe(): Promise<PlanOutcome>
}

/**
 * Reads a file in a thread, lays its rows into a table of this transaction while it is read on, and compares them there set-wise:
 * neither the rows nor what is on file is ever in this process as a whole.
 */
export async function stageFile(
  command: Command,
  handler: StagedKindHandler,
  request: StageRequest,
): Promise<ComparedFile> {
  const read = await layDown(command.em, handler, request)
  const { options, today } = request
  const plan = await handler.compare(command, { options, today, columns: read.columns })
  const problems = [...read.problems, ...plan.problems].toSorted((a, b) => a.row - b.row)
  const refusedCount = problems.filter(({ severity }) => severity === 'refuses').length
  const { addCount, changeCount, leaveCount, totals } = plan
  const summary: PlanSummary = {
    rowsRead: read.rowsRead,
    addCount,
    changeCount,
    leaveCount,
    absentCount: 0,
    refusedCount,
    noticeCount: problems.length - refusedCount,
    totals: [...totals],
    words: read.words,
  }
  const digest = digestOf(request, read, plan, problems)
  const writes = addCount + changeCount
  return {
    digest,
    summary,
    writes,
    describe: async () => {
      const changes = await handler.describe(command, MOST_CHANGES)
      // The lines come as JSON and stay it: there may be megabytes of them.
      const told = storableJson({ summary, problems })
      return { summary, digest, writes, stored: `${told.slice(0, -1)},"changes":${changes}}` }
    },
  }
}

async function layDown(em: EntityManager, { kind }: StagedKindHandler, request: StageRequest): Promise<Read> {
  const columns = Object.entries(STAGED_COLUMNS[kind])
  await em.execute(`select app.lay_out_${kind}_file()`)
  const names = columns.map(([name]) => `"${name}"`).join(', ')
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')
  const statement = `insert into ${FILE_ROW} (${names}) select * from unnest(${arrays})`
  const thread = startThread<StageMessage>('./stage', import.meta.url, request)
  const timer = setTimeout(() => void thread.close(), LONGEST_MS)
  try {
    let coming = thread.ask()
    for (;;) {
      const message = await coming
      if (message.kind === 'refused') throw new Refused('INVALID_INPUT', message.problem.message)
      if (message.kind === 'read') {
        await gatherFileStatistics(em, FILE_ROW)
        return message
      }
      // Read on while these are laid down.
      coming = thread.ask()
      coming.catch(() => undefined)
      await em.getKysely().executeQuery(CompiledQuery.raw(statement, [...message.arrays]))
    }
  } finally {
    clearTimeout(timer)
    await thread.close()
  }
}

/** Of the file, what was decided for it and all that it would do. */
function digestOf(
  { kind, choice, options }: StageRequest,
  file: Read,
  plan: StagedPlan,
  problems: readonly object[],
): string {
  // Sorted, since the columns come back from the database in another order.
  const columns = Object.entries(choice).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([file.digest, kind, columns, options, plan.digest, problems]))
    .digest('hex')
}
