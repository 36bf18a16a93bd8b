/**
 * The common table `present(employee_id)`: the people who were in a unit on a day. It takes the parameters unit, day,
 * day, unit, day. A person is in the unit of the latest move up to the day, and nowhere from the day they left.
 */
export const PRESENT = `present as (
  select e.id as employee_id
    from employee e
   where e.id in (select employee_id from unit_membership where unit_id = ? and starts_on <= ?)
     and (select m.unit_id from unit_membership m
           where m.organization_id = e.organization_id and m.employee_id = e.id and m.starts_on <= ?
           order by m.starts_on desc limit 1) = ?
     and (e.archived_at is null or e.archived_at::date > ?))`

/** The parameters of `PRESENT` in their order. */
export const presentOn = (unitId: string, day: string) => [unitId, day, day, unitId, day]
