import type { EntityManager } from '@mikro-orm/postgresql'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { historyKinds } from '../audit/audit.module.ts'
import type { RecordHolderType, RecordRefType } from './record-ref.type.ts'

/** Kinds of records that people talk about. */
export const discussedKinds = (): HistoryKind[] => historyKinds().filter(({ whoMaySee }) => whoMaySee)

/** Kinds of records that are a program, or a part of one. */
export const kindsOfPrograms = (): HistoryKind[] =>
  historyKinds().filter(({ programColumn }) => programColumn !== undefined)

/** One kind's records with what they are called, for a union of several kinds; `condition` is on the table `r`. */
export const selectRecords = (
  { table, title, programColumn, within = [] }: HistoryKind,
  condition: string,
): string =>
  `select r.id, '${table}' as kind, (${title ?? 'null'})::text as title,
          ${programColumn ? `r."${programColumn}"` : 'null::uuid'} as program_id,
          ${holderOf(within)} as within
     from "${table}" r where ${condition}`

/** A `case` can't be empty; `table` and `column` are the program's own words. */
const holderOf = (within: NonNullable<HistoryKind['within']>): string =>
  within.length === 0
    ? 'null::jsonb'
    : `case ${within
        .map(
          ({ column, table }) =>
            `when r."${column}" is not null then jsonb_build_object('id', r."${column}", 'kind', '${table}')`,
        )
        .join(' ')} end`

/** What records that people talk about are called, and the program that each belongs to; one statement whatever their kinds. */
export async function readRecords(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, RecordRefType>> {
  const kinds = discussedKinds()
  const wanted = `{${ids.join(',')}}`
  const rows: {
    id: string
    kind: string
    title: string | null
    within: RecordHolderType | null
    programId: string | null
    program: string | null
  }[] = await em.execute(
    `with record as (${kinds.map((kind) => selectRecords(kind, 'r.id = any (?::uuid[])')).join(' union all ')})
       select r.id, r.kind, r.title, r.within, r.program_id as "programId", p.name as program
         from record r left join program p on p.id = r.program_id`,
    kinds.map(() => wanted),
  )
  return new Map(
    rows.map(({ programId, program, ...record }) => [
      record.id,
      { ...record, program: programId && program !== null ? { id: programId, name: program } : null },
    ]),
  )
}
