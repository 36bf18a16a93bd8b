/** Whether an account `a` can brief: it is there, may sign in, and leads a unit. */
export const LEADS = `(a.id is not null and a.status = 'active' and a.archived_at is null and exists (
  select from role_assignment l
   where l.organization_id = a.organization_id and l.account_id = a.id and l.role = 'line_manager'))`

/** When a briefing `b` of a delivery `d` is due: see `briefingDueOn`. */
export const DUE_ON = 'coalesce(b.planned_on, d.delivered_on + 7)'
