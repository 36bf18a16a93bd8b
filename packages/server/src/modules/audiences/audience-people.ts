import type { AudienceKind, AudienceRule } from '@tidemark/domain/audiences/audience'

/** Whom to look for. A list is looked up by its audience, a rule stands for itself and need not be kept yet. */
export interface WantedPeople {
  programId: string
  kind: AudienceKind
  /** Null while a rule is still being worded. */
  audienceId: string | null
  rule: AudienceRule
}

/**
 * The common table `audience_people(id, unit_id)`: the employees whom an audience holds now, with their units. People who have
 * left are nobody's audience. Put it behind `with recursive`; its one parameter is `audiencePeopleParameter`.
 */
export const AUDIENCE_PEOPLE = `wanted as (
  select * from json_to_record(?) as w("programId" uuid, "audienceId" uuid, kind text, "unitIds" uuid[],
    "jobFamilies" text[], levels text[], locations text[], roles text[])),
wanted_unit as (
  select u.id from wanted w join business_unit u on u.id = any (w."unitIds") where u.archived_at is null
  union
  select u.id from business_unit u join wanted_unit w on u.parent_id = w.id where u.archived_at is null),
wanted_holder as (
  select a.employee_id as id
    from wanted w
    join role_assignment r on r.role = any (w.roles) and (r.program_id is null or r.program_id = w."programId")
    join account a on a.organization_id = r.organization_id and a.id = r.account_id
   where a.employee_id is not null and a.status = 'active' and a.archived_at is null),
audience_people as (
  select e.id, e.unit_id from wanted w join employee e on
    (cardinality(w."unitIds") = 0 or e.unit_id in (select id from wanted_unit))
    and (cardinality(w."jobFamilies") = 0 or lower(e.job_family) = any (w."jobFamilies"))
    and (cardinality(w.levels) = 0 or lower(e.level) = any (w.levels))
    and (cardinality(w.locations) = 0 or lower(e.location) = any (w.locations))
    and (cardinality(w.roles) = 0 or e.id in (select id from wanted_holder))
   where w.kind = 'rule' and e.archived_at is null and e.erased_at is null
  union all
  select e.id, e.unit_id
    from wanted w
    join audience_person p on p.audience_id = w."audienceId"
    join employee e on e.organization_id = p.organization_id and e.id = p.employee_id
   where w.kind = 'list' and e.archived_at is null and e.erased_at is null)`

/** The parameter of `AUDIENCE_PEOPLE`. */
export function audiencePeopleParameter({ rule, ...wanted }: WantedPeople): string {
  const { unitIds, roles } = rule
  const jobFamilies = rule.jobFamilies.map(lower)
  return JSON.stringify({
    ...wanted,
    unitIds,
    roles,
    jobFamilies,
    levels: rule.levels.map(lower),
    locations: rule.locations.map(lower),
  })
}

const lower = (text: string) => text.toLowerCase()
