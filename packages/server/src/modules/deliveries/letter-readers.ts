/**
 * The common table `letter_reader(id)`: the employees of a delivery to whom its letter goes. Whoever is in two audiences gets
 * the letter of the delivery that began first, and none where one has left already; whoever wants no mails that are good to
 * know gets none of those. A meeting that is called off tells whom it had invited. Its one parameter is the delivery.
 */
export const LETTER_READERS = `letter_reader as (
  select r.employee_id as id
    from delivery d
    join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
    join delivery_recipient r on r.organization_id = d.organization_id and r.delivery_id = d.id
   where d.id = ? and d.origin = 'tidemark' and r.employee_id is not null
     and not (c.is_optional and r.employee_id in (select x.employee_id from mail_opt_out x where x.program_id = d.program_id))
     and case when d.state = 'cancelled' then
           d.channel = 'meeting'
           and r.employee_id in (select m.employee_id from outgoing_mail m where m.about = d.id and m.sent_on is not null)
         else
           r.employee_id not in (
             select f.employee_id
               from delivery before
               join delivery_recipient f on f.organization_id = before.organization_id and f.delivery_id = before.id
              where before.communication_id = d.communication_id and before.origin = 'tidemark'
                and before.archived_at is null and before.state <> 'cancelled' and before.id < d.id
                and f.employee_id is not null)
           and (d.channel <> 'mail' or r.employee_id not in (
             select m.employee_id
               from delivery other
               join outgoing_mail m on m.organization_id = other.organization_id and m.about = other.id
              where other.communication_id = d.communication_id and other.id <> d.id and m.sent_on is not null))
         end)`
