/**
 * The common table `covered(id)`: the open units that an open wave of the program names, each with all below it. Put it
 * behind `with recursive`; it takes one parameter, the program.
 */
export const COVERED_UNITS = `covered as (
  select u.id
    from wave w
    join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
    join business_unit u on u.organization_id = wu.organization_id and u.id = wu.unit_id
   where w.program_id = ? and w.archived_at is null and u.archived_at is null
  union
  select u.id from business_unit u join covered c on u.parent_id = c.id where u.archived_at is null)`
