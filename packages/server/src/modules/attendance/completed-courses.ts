const IS_WHOLE = 's.part_of_id is null and s.archived_at is null'
const IS_COMPLETED = `a.status = 'completed' and a.archived_at is null`
const LAST_DAY = '(s.ends_at at time zone s.time_zone)::date'

/** Whether an entry `a` of a session `s` completes its course. */
export const COMPLETES_COURSE = `${IS_WHOLE} and ${IS_COMPLETED}`

/** The day on which an entry `a` of a session `s` completed it. */
export const COMPLETED_ON = `coalesce(a.ended_on, ${LAST_DAY})`

/**
 * Who has completed which course as of a day: THE answer, so that coverage, registration and evaluation never differ.
 *
 * - `course_completion(course_id, employee_id, completed_on, expires_on)`: the latest completion of each person up to that
 *   day, whether it still counts or not. `expires_on` is the first day on which it no longer counts; null = it counts for good.
 * - `completed_course`, the same columns: those that count on that day.
 *
 * Somebody completed a course by a session of it that is no part of a series, on the day that their entry says, else on the
 * last day of the session where it took place. Entries and sessions that were taken away count nowhere.
 * `courses` is the statement that tells the ids of the courses to look at, such as those of a common table before; without it
 * all are. Put it behind `with`; its parameters are those of `courses`, and then the day.
 */
export const completedCourses = (courses = 'select id from training_course') => `course_looked_at as (
  select id, validity_months from training_course where id in (${courses})),
completed_by as (select ?::date as day),
course_completion as (
  select course_id, employee_id, completed_on,
         (completed_on + make_interval(months => validity_months))::date as expires_on
    from (select s.course_id, a.employee_id, l.validity_months,
                 max(${COMPLETED_ON}) as completed_on
            from course_looked_at l
            join training_session s on s.course_id = l.id
            join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
           where ${COMPLETES_COURSE}
             and ${COMPLETED_ON} <= (select day from completed_by)
           group by s.course_id, a.employee_id, l.validity_months) latest),
completed_course as (
  select * from course_completion where expires_on is null or expires_on > (select day from completed_by))`

/**
 * `completing_entry(course_id, employee_id)`: the entries by which people have completed a course, as of a day that still counts;
 * several a person where they took it again. For counting many people: none of their days are sorted out. Whoever is in it is
 * in `completed_course` and the other way round, as the latest of two days is also the one that expires last.
 * `courses` tells the ids of the courses and has no parameters; the one parameter is the day.
 */
export const completingEntries = (courses: string) => `completed_by as (select ?::date as day),
course_session as materialized (
  select s.id, s.course_id, ${LAST_DAY} as last_day, l.validity_months
    from training_session s join training_course l on l.id = s.course_id
   where ${IS_WHOLE} and s.course_id in (${courses})),
completing_entry as (
  select s.course_id, a.employee_id
    from course_session s
    join attendance a on a.session_id = s.id
    join completed_by d on coalesce(a.ended_on, s.last_day) <= d.day
   where ${IS_COMPLETED}
     and (s.validity_months is null
          or (coalesce(a.ended_on, s.last_day) + make_interval(months => s.validity_months))::date > d.day))`
