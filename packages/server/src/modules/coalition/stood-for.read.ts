/**
 * The common table `stood_for(id)`: the open units that a member of a program's coalition stands for, each with all below
 * it. Put it behind `with recursive`; it takes one parameter, the program.
 */
export const STOOD_FOR = `stood_for as (
  select u.id
    from coalition_member m
    join coalition_member_unit mu on mu.organization_id = m.organization_id and mu.member_id = m.id
    join business_unit u on u.organization_id = mu.organization_id and u.id = mu.unit_id
   where m.program_id = ? and m.archived_at is null and u.archived_at is null
  union
  select u.id from business_unit u join stood_for s on u.parent_id = s.id where u.archived_at is null)`
