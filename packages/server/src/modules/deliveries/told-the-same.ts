/**
 * The rows of `delivery_recipient` that stand for people who heard the same thing at once: those that are named, and those of the
 * same people in deliveries of that day to their other audiences. It takes one parameter twice, the ids that are named.
 */
export const TOLD_THE_SAME = `
  select id from delivery_recipient where id = any (?::uuid[])
  union
  select other.id
    from delivery_recipient told
    join delivery d on d.organization_id = told.organization_id and d.id = told.delivery_id
    join delivery same on same.organization_id = d.organization_id and same.communication_id = d.communication_id
                      and same.delivered_on = d.delivered_on
    join delivery_recipient other on other.organization_id = same.organization_id and other.delivery_id = same.id
                                 and other.employee_id = told.employee_id
   where told.id = any (?::uuid[])`
