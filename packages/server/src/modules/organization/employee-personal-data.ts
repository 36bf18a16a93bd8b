import type { PersonalDataKeeper } from './personal-data.ts'

/** The person's own record and the units that they were in. Erasing starts with it, see `erase-employee.ts`. */
export const employeePersonalData: PersonalDataKeeper = {
  heading: 'employee',
  async read(em, { id }) {
    const [record]: unknown[] = await em.execute(
      `select staff_number as "staff number", full_name as name, email as "e-mail", job_title as job,
              job_family as "job family", level, location, created_at as "on record since", archived_at as "left on"
         from employee where id = ?`,
      [id],
    )
    const units: unknown[] = await em.execute(
      `select m.starts_on::text as from, u.code as "unit key", u.name as unit
         from unit_membership m join business_unit u on u.organization_id = m.organization_id and u.id = m.unit_id
        where m.employee_id = ? order by m.starts_on`,
      [id],
    )
    return { record, units }
  },
}
