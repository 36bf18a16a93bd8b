import type { AudienceKind, AudienceRule } from '@tidemark/domain/audiences/audience'

/** Whom to look for. A list is looked up by its audience, a rule stands for itself and need not be kept yet. */
export interface WantedPeople {
  programId: string
  kind: AudienceKind
  /** Null while a rule is still being worded. */
  audienceId: string | null
  rule: AudienceRule
}

/** What each of several audiences looks for: a row each in `wanted`, told apart by `no`; with the units and the roles' holders. */
const whatIsWanted = (wanted: string) => `wanted as (
${wanted}),
wanted_unit as (
  select w.no, u.id from wanted w join business_unit u on u.id = any (w.unit_ids) where u.archived_at is null
  union
  select w.no, u.id from business_unit u join wanted_unit w on u.parent_id = w.id where u.archived_at is null),
wanted_holder as (
  select w.no, a.employee_id as id
    from wanted w
    join role_assignment r on r.role = any (w.roles) and (r.program_id is null or r.program_id = w.program_id)
    join account a on a.organization_id = r.organization_id and a.id = r.account_id
   where a.employee_id is not null and a.status = 'active' and a.archived_at is null)`

/** Whether the rule `w` fits what is on file of `e`, whatever roles it asks for. */
const FITS = `(cardinality(w.unit_ids) = 0 or (w.no, e.unit_id) in (select no, id from wanted_unit))
    and (cardinality(w.job_families) = 0 or lower(e.job_family) = any (w.job_families))
    and (cardinality(w.levels) = 0 or lower(e.level) = any (w.levels))
    and (cardinality(w.locations) = 0 or lower(e.location) = any (w.locations))`

const IS_HERE = 'e.archived_at is null and e.erased_at is null'

const LISTED = `select w.audience_id, e.id, e.unit_id
    from wanted w
    join audience_person p on p.audience_id = w.audience_id
    join employee e on e.organization_id = p.organization_id and e.id = p.employee_id
   where w.kind = 'list' and ${IS_HERE}`

/** Whom audiences hold, by what each of them looks for. */
const audiencePeople = (wanted: string) => `${whatIsWanted(wanted)},
audience_people as (
  select w.audience_id, e.id, e.unit_id from wanted w join employee e on
    ${FITS}
    and (cardinality(w.roles) = 0 or (w.no, e.id) in (select no, id from wanted_holder))
   where w.kind = 'rule' and ${IS_HERE}
  union all
  ${LISTED})`

/**
 * The common table `audience_people(audience_id, id, unit_id)`: the employees whom each audience holds now, with their units.
 * People who have left are nobody's audience. Put it behind `with recursive`; its one parameter is `audiencePeopleParameter`.
 */
export const AUDIENCE_PEOPLE =
  audiencePeople(`  select "no", "programId" as program_id, "audienceId" as audience_id, kind, "unitIds" as unit_ids,
         array(select lower(word) from unnest("jobFamilies") word) as job_families,
         array(select lower(word) from unnest(levels) word) as levels,
         array(select lower(word) from unnest(locations) word) as locations, roles
    from json_to_recordset(?) as w("no" int, "programId" uuid, "audienceId" uuid, kind text, "unitIds" uuid[],
      "jobFamilies" text[], levels text[], locations text[], roles text[])`)

/** Audiences as they are on file, chosen by a condition on the table `a`. */
const onFile = (condition: string) => `
  select row_number() over () as no, a.program_id, a.id as audience_id, a.kind,
         array(select u.unit_id from audience_unit u
                where u.organization_id = a.organization_id and u.audience_id = a.id) as unit_ids,
         array(select lower(word) from unnest(a.job_families) word) as job_families,
         array(select lower(word) from unnest(a.levels) word) as levels,
         array(select lower(word) from unnest(a.locations) word) as locations, a.roles
    from audience a where ${condition}`

/** The same for all audiences of a program; its one parameter is the program. */
export const PROGRAM_AUDIENCE_PEOPLE = audiencePeople(
  onFile('a.program_id = ?::uuid and a.archived_at is null'),
)

/**
 * The same people for statements that go through everybody: whoever is alike in all that a rule looks at is held against it
 * once. `condition` chooses audiences as they are on file, by the table `a`; its parameters are the only ones.
 *
 * - `alike(no, unit_id, employee_ids)`: everybody, each in one row with those who are alike.
 * - `audience_alike(audience_id, no)`: whom audiences hold as they are.
 * - `audience_person_held(audience_id, id, unit_id)`: whom they hold for a role or by a list.
 */
export const groupsOfAudiences = (condition: string) => `${whatIsWanted(onFile(condition))},
alike as materialized (
  select row_number() over () as no, unit_id, job_family, level, location, array_agg(id) as employee_ids
    from employee e where ${IS_HERE} group by unit_id, job_family, level, location),
audience_alike as (
  select w.audience_id, e.no from wanted w join alike e on ${FITS} where w.kind = 'rule' and cardinality(w.roles) = 0),
audience_person_held as (
  select distinct w.audience_id, e.id, e.unit_id
    from wanted w join wanted_holder h on h.no = w.no join employee e on e.id = h.id and ${FITS}
   where w.kind = 'rule' and ${IS_HERE}
  union all
  ${LISTED})`

/** The parameter of `AUDIENCE_PEOPLE`: whom to look for, of one audience or of several. */
export function audiencePeopleParameter(...wanted: WantedPeople[]): string {
  return JSON.stringify(wanted.map(({ rule, ...rest }, no) => ({ ...rest, ...rule, no })))
}
