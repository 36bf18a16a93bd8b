import { Migration20261122050000_initial } from './Migration20261122050000_initial.ts'
import { Migration20261122060000_app_role_limits } from './Migration20261122060000_app_role_limits.ts'
import { Migration20261122070000_gather_statistics } from './Migration20261122070000_gather_statistics.ts'
import { Migration20261122080000_chain_audit_entries } from './Migration20261122080000_chain_audit_entries.ts'
import { Migration20261122090000_kept_answers } from './Migration20261122090000_kept_answers.ts'
import { Migration20261122100000_owner_lists_organizations } from './Migration20261122100000_owner_lists_organizations.ts'
import { Migration20261122110000_erase_employees } from './Migration20261122110000_erase_employees.ts'
import { Migration20261122120000_structure_version } from './Migration20261122120000_structure_version.ts'
import { Migration20261122130000_health } from './Migration20261122130000_health.ts'
import { Migration20261122140000_viewer_of_session } from './Migration20261122140000_viewer_of_session.ts'
import { Migration20261122150000_program_room } from './Migration20261122150000_program_room.ts'
import { Migration20261122153000_suggestion_figures } from './Migration20261122153000_suggestion_figures.ts'
import { Migration20261122160000_readiness } from './Migration20261122160000_readiness.ts'
import { Migration20261122161000_settle_round } from './Migration20261122161000_settle_round.ts'
import { Migration20261122171000_import_survey_answers } from './Migration20261122171000_import_survey_answers.ts'
import { Migration20261122173000_outgoing_mail } from './Migration20261122173000_outgoing_mail.ts'
import { Migration20261122175000_go_criterion_set_at } from './Migration20261122175000_go_criterion_set_at.ts'
import { Migration20261122180000_audiences_and_communications } from './Migration20261122180000_audiences_and_communications.ts'
import { Migration20261122184000_calendar_links } from './Migration20261122184000_calendar_links.ts'
import { Migration20261122185000_understanding_checks } from './Migration20261122185000_understanding_checks.ts'
import { Migration20261122186000_put_out_feedback } from './Migration20261122186000_put_out_feedback.ts'
import { Migration20261122187000_briefings_held } from './Migration20261122187000_briefings_held.ts'
import { Migration20261122187100_sent_elsewhere } from './Migration20261122187100_sent_elsewhere.ts'
import { Migration20261122190000_training } from './Migration20261122190000_training.ts'
import { Migration20261122193000_attendance_sheet } from './Migration20261122193000_attendance_sheet.ts'
import { Migration20261122194000_gather_attendance_statistics } from './Migration20261122194000_gather_attendance_statistics.ts'
import { Migration20261122196000_training_evaluation } from './Migration20261122196000_training_evaluation.ts'
import { Migration20261122197000_learning_answers } from './Migration20261122197000_learning_answers.ts'
import { Migration20261122199000_temporary_tables_last } from './Migration20261122199000_temporary_tables_last.ts'
import { Migration20261123100000_lay_out_attendance_files } from './Migration20261123100000_lay_out_attendance_files.ts'
import { Migration20261123120000_places_in_line } from './Migration20261123120000_places_in_line.ts'
import { Migration20261123130000_taking_imports_back } from './Migration20261123130000_taking_imports_back.ts'

/** Every migration, oldest first. Named here, so that the compiled server needs no folder scan. */
export const migrationsList = [
  Migration20261122050000_initial,
  Migration20261122060000_app_role_limits,
  Migration20261122070000_gather_statistics,
  Migration20261122080000_chain_audit_entries,
  Migration20261122090000_kept_answers,
  Migration20261122100000_owner_lists_organizations,
  Migration20261122110000_erase_employees,
  Migration20261122120000_structure_version,
  Migration20261122130000_health,
  Migration20261122140000_viewer_of_session,
  Migration20261122150000_program_room,
  Migration20261122153000_suggestion_figures,
  Migration20261122160000_readiness,
  Migration20261122161000_settle_round,
  Migration20261122171000_import_survey_answers,
  Migration20261122173000_outgoing_mail,
  Migration20261122175000_go_criterion_set_at,
  Migration20261122180000_audiences_and_communications,
  Migration20261122184000_calendar_links,
  Migration20261122185000_understanding_checks,
  Migration20261122186000_put_out_feedback,
  Migration20261122187000_briefings_held,
  Migration20261122187100_sent_elsewhere,
  Migration20261122190000_training,
  Migration20261122193000_attendance_sheet,
  Migration20261122194000_gather_attendance_statistics,
  Migration20261122196000_training_evaluation,
  Migration20261122197000_learning_answers,
  Migration20261122199000_temporary_tables_last,
  Migration20261123100000_lay_out_attendance_files,
  Migration20261123120000_places_in_line,
  Migration20261123130000_taking_imports_back,
]
