import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportChange } from '@tidemark/domain/imports/import-change'
import { checkRange } from '../../kernel/page.input.ts'
import type { ImportChangeKind } from './import.enums.ts'
import type { ImportChangePageType, ImportPlanType, ImportProblemPageType } from './import-plan.type.ts'

type Plan = Pick<
  ImportPlanType,
  'runId' | 'addCount' | 'changeCount' | 'absentCount' | 'refusedCount' | 'noticeCount'
>

/** A page of what the plan would do, in the order add, change, absent and within each in that of the file. */
export async function readImportChanges(
  em: EntityManager,
  plan: Plan,
  kind: ImportChangeKind | null,
  { first, skip }: { first: number; skip: number },
): Promise<ImportChangePageType> {
  checkRange(first, skip)
  const totals = { add: plan.addCount, change: plan.changeCount, absent: plan.absentCount }
  const rows: { kind: ImportChangeKind; item: ImportChange }[] = await em.execute(
    `select k.kind, c.item
       from import_run r,
            unnest(array['add', 'change', 'absent']) with ordinality as k (kind, place),
            jsonb_array_elements(r.plan -> 'changes' -> k.kind) with ordinality as c (item, place)
      where r.id = ? and (?::text is null or k.kind = ?)
      order by k.place, c.place limit ? offset ?`,
    [plan.runId, kind, kind, first, skip],
  )
  return {
    items: rows.map(({ kind: of, item: { key, label, fields } }) => ({
      kind: of,
      key,
      label,
      fields: fields.map(({ field }) => field),
      before: fields.map(({ before }) => before),
      after: fields.map(({ after }) => after),
    })),
    total: kind ? totals[kind] : totals.add + totals.change + totals.absent,
  }
}

/** A page of the plan's problems, by row. */
export async function readImportProblems(
  em: EntityManager,
  plan: Plan,
  severity: 'refuses' | 'notice' | null,
  { first, skip }: { first: number; skip: number },
): Promise<ImportProblemPageType> {
  checkRange(first, skip)
  const totals = { refuses: plan.refusedCount, notice: plan.noticeCount }
  const rows: { item: ImportProblemPageType['items'][number] }[] = await em.execute(
    `select p.item
       from import_run r, jsonb_array_elements(r.plan -> 'problems') with ordinality as p (item, place)
      where r.id = ? and (?::text is null or p.item ->> 'severity' = ?)
      order by p.place limit ? offset ?`,
    [plan.runId, severity, severity, first, skip],
  )
  return {
    items: rows.map(({ item }) => item),
    total: severity ? totals[severity] : totals.refuses + totals.notice,
  }
}
