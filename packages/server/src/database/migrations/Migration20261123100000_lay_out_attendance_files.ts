import { Migration } from '@mikro-orm/migrations'

/** The tables of a transaction in which a file of attendance is compared with what is on file. */
const TABLES = ['file_row', 'named_session', 'compared_row', 'ready_row']

/**
 * The app may make no tables, temporary ones neither: an owner's function makes the four that a file of attendance needs, and another
 * has PostgreSQL look at them, which it lets nobody else do.
 */
export class Migration20261123100000_lay_out_attendance_files extends Migration {
  override name = 'Migration20261123100000_lay_out_attendance_files'

  override up() {
    const names = TABLES.map((table) => `pg_temp.${table}`)
    this.addSql(`create function app.lay_out_attendance_file() returns void language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      begin
        create temporary table file_row (
          "row" int, "staffNumber" text, email text, "courseCode" text, "sessionCode" text, status text, outcome text,
          score double precision, "scoreBefore" double precision, "registeredOn" date, "registeredDay" int, "endedOn" date,
          "endedDay" int, "isRecognized" boolean) on commit drop;
        create temporary table named_session (
          course_code text, session_code text, course_id uuid, found int, session_id uuid, part_of_id uuid, state text,
          is_self_paced boolean, first_day date) on commit drop;
        create temporary table compared_row (
          "row" int, staff_number text, email text, course_code text, session_code text, course_id uuid, session_id uuid,
          part_of_id uuid, first_day date, is_self_paced boolean, target uuid, employee_id uuid, present_unit_id uuid,
          people_of_address int, attendance_id uuid, version int, was_archived boolean,
          status text, outcome text, score double precision, score_before double precision, registered_on date, ended_on date,
          is_recognized boolean, lacks_first_day boolean,
          kept_status text, kept_outcome text, kept_score double precision, kept_score_before double precision,
          kept_registered_on date, kept_ended_on date, kept_is_recognized boolean, part text) on commit drop;
        create temporary table ready_row (place int, like pg_temp.compared_row) on commit drop;
        create index on pg_temp.ready_row (place);
        grant select, insert, update, delete on ${names.join(', ')} to tm_app;
      end $$;`)
    this
      .addSql(`create function app.gather_file_statistics(of text) returns void language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      begin
        case of
          ${names.map((name) => `when '${name}' then analyze ${name};`).join('\n          ')}
        end case;
      end $$;`)
    for (const name of ['lay_out_attendance_file()', 'gather_file_statistics(text)']) {
      this.addSql(`revoke all on function app.${name} from public;`)
      this.addSql(`grant execute on function app.${name} to tm_app;`)
    }
  }

  override down() {
    this.addSql('drop function app.gather_file_statistics(text);')
    this.addSql('drop function app.lay_out_attendance_file();')
  }
}
