import type { ImportKindHandler } from '../imports/imports.module.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { readUnitIds } from './unit-ids.read.ts'
import { SINCE_EVER, writeImportedEmployees } from './write-imported-employees.ts'

/** Lets files of employees in: administrators and HR, for units that exist. */
export const employeeImport: ImportKindHandler<'employees'> = {
  kind: 'employees',
  who: 'Administrators and HR import employees.',
  reach: ({ roles }) =>
    roles.some(({ role }) => role === 'administrator' || role === 'hr') ? 'all' : 'nothing',

  async readState({ em }) {
    const [row]: { state: string }[] = await em.execute(
      `select json_build_object(
          'unitKeys', coalesce((select json_agg(code order by id) from business_unit where archived_at is null), '[]'),
          'employees', coalesce((
            select json_agg(json_build_object(
                     'id', e.id, 'version', e.version, 'staffNumber', e.staff_number, 'fullName', e.full_name, 'email', e.email,
                     'jobTitle', e.job_title, 'jobFamily', e.job_family, 'level', e.level, 'location', e.location,
                     'unitKey', u.code, 'archived', e.archived_at is not null,
                     'startsOn', nullif(m.days[1], ?), 'previousStart', m.days[2]) order by e.id)
              from employee e
              join business_unit u on u.id = e.unit_id
              left join (select employee_id, array_agg(starts_on order by starts_on desc) as days
                           from unit_membership group by employee_id) m on m.employee_id = e.id), '[]'))::text as state`,
      [SINCE_EVER],
    )
    return row?.state ?? ''
  },

  async write(command, _, lots) {
    const unitIdOf = await readUnitIds(command.em, 'open')
    for await (const lot of lots) {
      if (lot.part !== 'archive') await writeImportedEmployees(command, lot, unitIdOf)
    }
    await noteCountedChange(command)
  },
}
