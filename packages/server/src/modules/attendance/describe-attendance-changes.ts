import type { Command } from '../../kernel/run-command.ts'
import { COMPARED } from './compared-rows.ts'

/** The fields of an entry in the order of the import's fields, with what they are and were. */
const FIELDS = [
  ['status', 'status'],
  ['outcome', 'outcome'],
  ['score', 'score'],
  ['scoreBefore', 'score_before'],
  ['registeredOn', 'registered_on'],
  ['endedOn', 'ended_on'],
  ['isRecognized', 'is_recognized'],
] as const

const inWords = (column: string, prefix = '') =>
  column === 'is_recognized'
    ? `case c.${prefix}is_recognized when true then 'yes' when false then 'no' end`
    : column === 'status'
      ? `replace(c.${prefix}status, '_', ' ')`
      : `c.${prefix}${column}::text`

/** The lines of a plan, made where the rows are: as JSON text, which nobody has to take apart before it is kept. */
export async function describeAttendanceChanges({ em }: Command, most: number): Promise<string> {
  const added = FIELDS.map(([field, column]) => `('${field}', null, ${inWords(column)})`).join(', ')
  const changed = FIELDS.map(
    ([field, column]) => `('${field}', ${inWords(column, 'kept_')}, ${inWords(column)})`,
  ).join(', ')
  const lines = (part: 'add' | 'change', values: string, isShown: string) => `
    select json_agg(json_build_object('key', l.key, 'label', l.label, 'fields', l.fields)) from (
      select concat_ws(' · ', coalesce(nullif(c.staff_number, ''), c.email), nullif(c.course_code, ''), nullif(c.session_code, ''))
               as key, e.full_name as label,
             (select coalesce(json_agg(json_build_object('field', f.field, 'before', f.before, 'after', f.after)), '[]')
                from (values ${values}) as f (field, before, after) where ${isShown}) as fields
        from (select * from ${COMPARED} where part = '${part}' and employee_id is not null and target is not null
               order by row limit ?) c
        join employee e on e.id = c.employee_id order by c.row) l`
  const [row]: { changes: string }[] = await em.execute(
    `select json_build_object(
        'add', coalesce((${lines('add', added, `f.after is not null and f.after <> 'no'`)}), '[]'),
        'change', coalesce((${lines('change', changed, 'f.before is distinct from f.after')}), '[]'),
        'absent', '[]'::json)::text as changes`,
    [most, most],
  )
  return row?.changes ?? '{}'
}
