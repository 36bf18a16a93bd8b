import type { TrainingSessionType } from './training-session.type.ts'

/** The columns of a session `s` as the API tells it. Takes no parameters; goes with `SESSION_TABLES`. */
export const SESSION_COLUMNS = `
  s.id, s.version, s.name, s.code, s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone",
  (s.starts_at at time zone s.time_zone)::date::text as "startsOn", to_char(s.starts_at at time zone s.time_zone, 'HH24:MI') as "startTime",
  (s.ends_at at time zone s.time_zone)::date::text as "endsOn", to_char(s.ends_at at time zone s.time_zone, 'HH24:MI') as "endTime",
  s.is_self_paced as "isSelfPaced", s.place, s.link, s.capacity, s.trainer_id as "trainerId",
  coalesce(trainer.full_name, s.trainer_name) as "trainerName", s.state, s.archived_at is not null as "isArchived",
  json_build_object('id', c.id, 'code', c.code, 'title', c.title, 'passScore', c.pass_score) as course,
  case when series.id is not null then json_build_object('id', series.id, 'name', series.name, 'position',
    (select count(*) from training_session other where other.part_of_id = series.id and other.archived_at is null
        and (other.starts_at, other.id) <= (s.starts_at, s.id)), 'parts',
    (select count(*) from training_session other where other.part_of_id = series.id and other.archived_at is null)) end as series,
  (select count(*)::int from training_session part where part.part_of_id = s.id and part.archived_at is null) as "partCount",
  case when w.id is not null then json_build_object('id', w.id, 'name', w.name, 'programName', p.name, 'programId', p.id) end as "keptFor"`

/** Sessions `s` with all that they name. */
export const SESSION_TABLES = `
  training_session s
  join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
  left join training_session series on series.organization_id = s.organization_id and series.id = s.part_of_id
  left join employee trainer on trainer.organization_id = s.organization_id and trainer.id = s.trainer_id
  left join wave w on w.organization_id = s.organization_id and w.id = s.wave_id
  left join program p on p.organization_id = w.organization_id and p.id = w.program_id`

/** A session as the driver reads it. */
export type StoredSession = Omit<TrainingSessionType, 'startsAt' | 'endsAt'> & {
  startsAt: string
  endsAt: string
}

export const toSession = (row: StoredSession): TrainingSessionType => ({
  ...row,
  startsAt: new Date(row.startsAt),
  endsAt: new Date(row.endsAt),
})
