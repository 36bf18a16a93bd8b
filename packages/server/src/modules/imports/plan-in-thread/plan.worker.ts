import { parentPort, workerData } from 'node:worker_threads'
import { planImport, type PlannedImport } from '@tidemark/domain/imports/plan-import'
import type { ImportStates } from '@tidemark/domain/imports/import-state'
import { readTable } from '../read-table/read-table.ts'
import type { PlainLot, PlanMessage, PlanRequest } from './plan-message.ts'
import { summarizePlan } from './summarize-plan.ts'

/** The most lines of each sort of change that people can look through; the counts are always whole. */
const MOST_CHANGES = 10_000

/** Writing a lot holds up the other requests of the process while it is put into a statement: this many take some 20 ms. */
const ITEMS_A_LOT = 2_000

// The other side of this boundary is `planInThread`, which passes exactly this.
const request = workerData as PlanRequest

function send(message: PlanMessage): void {
  parentPort?.postMessage(message)
}

function* cut({ plan, archive }: PlannedImport): Generator<PlainLot> {
  const parts = [
    { part: 'add', items: plan.add },
    { part: 'change', items: plan.change },
    { part: 'archive', items: archive },
  ] as const
  for (const { part, items } of parts) {
    for (let start = 0; start < items.length; start += ITEMS_A_LOT) {
      yield { part, items: items.slice(start, start + ITEMS_A_LOT) }
    }
  }
}

const read = await readTable(request.bytes, request.fileName)
if (!read.ok) send({ kind: 'refused', problem: read.problem })
else {
  // The text was made by `readState` of this very kind.
  const state = JSON.parse(request.state) as ImportStates[typeof request.kind]
  const planned = planImport(request.kind, { ...request, table: read, mostChanges: MOST_CHANGES }, state)
  send({ kind: 'planned', outcome: summarizePlan(request, planned) })
  const lots = cut(planned)
  parentPort?.on('message', () => send({ kind: 'lot', lot: lots.next().value ?? null }))
}
