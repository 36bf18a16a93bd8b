/**
 * SQL: the unit that an employee was in on a day, by the latest move up to it; their present unit for a day before the
 * first move that is known. Written once into what was observed or attended: a later move doesn't carry it along.
 *
 * @param employee SQL of the employee's key
 * @param present SQL of the unit that they are in now
 * @param day SQL of the day, a `date`
 */
export const unitOnDay = ({ employee, present, day }: { employee: string; present: string; day: string }) =>
  `coalesce((select move.unit_id from unit_membership move
              where move.employee_id = ${employee} and move.starts_on <= ${day}
              order by move.starts_on desc limit 1), ${present})`
