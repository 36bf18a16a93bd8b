import { createHash } from 'node:crypto'
import type { PlannedImport } from '@tidemark/domain/imports/plan-import'
import { storableJson } from './storable-json.ts'
import type { PlanOutcome, PlanRequest, PlanSummary } from './plan-message.ts'

const TOTAL_LABELS: Record<string, string> = {
  units: 'Units',
  tops: 'Units at the top',
  headcount: 'Full-time equivalents',
  employees: 'People',
  moves: 'People who move to another unit',
  observations: 'Observations',
  people: 'People observed',
  opportunities: 'Opportunities',
  shown: 'Times shown',
  saysNothing: 'Rows that say nothing',
  counts: 'Counts',
  observed: 'People observed',
  showing: 'People showing the behavior',
  asked: 'People asked',
  answered: 'People who answered',
  recipients: 'People in the file',
  written: 'People written to',
  reached: 'People reached',
  acted: 'People who acted',
  sessions: 'Sessions',
  parts: 'Parts of series',
  newCourses: 'Courses put into the catalog',
}

/** The plan as it is kept, with the digest by which it is known when it is applied. */
export function summarizePlan(request: PlanRequest, { plan, changes, archive }: PlannedImport): PlanOutcome {
  const refused = plan.problems.filter(({ severity }) => severity === 'refuses').length
  const summary: PlanSummary = {
    rowsRead: plan.rowsRead,
    addCount: plan.add.length,
    changeCount: plan.change.length,
    leaveCount: plan.leave,
    absentCount: plan.absent.length,
    refusedCount: refused,
    noticeCount: plan.problems.length - refused,
    totals: Object.entries(plan.totals).map(([name, value]) => ({
      label: TOTAL_LABELS[name] ?? name,
      value,
    })),
  }
  const { kind, bytes, choice, options } = request
  const digest = createHash('sha256')
    .update(bytes)
    // Sorted, since the columns come back from the database in another order.
    .update(JSON.stringify([kind, Object.entries(choice).toSorted(([a], [b]) => (a < b ? -1 : 1)), options]))
    // What the file doesn't name and nobody puts away is no part of what is done: it may come and go.
    .update(JSON.stringify([{ ...plan, absent: null }, archive]))
    .digest('hex')
  return {
    summary,
    digest,
    writes: plan.add.length + plan.change.length + archive.length,
    stored: storableJson({ summary, changes, problems: plan.problems }),
  }
}
