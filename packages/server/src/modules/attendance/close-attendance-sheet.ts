import { loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { TrainingSession } from '../training/training-session.entity.ts'
import type { AttendanceSheetClosedType, SheetHead } from './attendance-sheet.type.ts'
import { whyNotMarked } from './mark-attendance.ts'
import { sheetToKeep } from './sheet-head.read.ts'

/** Puts down that a session was held: whoever was still registered didn't come. Opening the sheet again takes that back. */
export async function closeAttendanceSheet(
  command: Command,
  input: VersionedInput,
): Promise<AttendanceSheetClosedType> {
  const { em, now } = command
  const { sheet, session } = await versionToKeep(command, input)
  if (sheet.isHeld) throw new Refused('NOT_ALLOWED', 'This sheet is closed already.')
  const tooEarly = whyNotMarked(sheet, now)
  if (tooEarly !== null) throw new Refused('NOT_ALLOWED', tooEarly)
  const expected: unknown[] = await em.execute(
    `update attendance set status = 'no_show', is_presumed = true, version = version + 1
      where session_id = ?::uuid and archived_at is null and status = 'registered' and waiting_since is null
      returning id`,
    [sheet.id],
  )
  const ofSeries = sheet.partOfId === null ? 0 : await presumeRestOfSeries(command, sheet)
  session.state = 'held'
  return finish(command, session, sheet, { changed: expected.length + ofSeries, isHeld: true })
}

/** Opens a sheet again; whom closing it made a no-show is registered as before. */
export async function reopenAttendanceSheet(
  command: Command,
  input: VersionedInput,
): Promise<AttendanceSheetClosedType> {
  const { sheet, session } = await versionToKeep(command, input)
  if (!sheet.isHeld) throw new Refused('NOT_ALLOWED', 'This sheet is open.')
  const presumed: unknown[] = await command.em.execute(
    `update attendance set status = 'registered', is_presumed = false, version = version + 1
      where session_id = ?::uuid and archived_at is null and status = 'no_show' and is_presumed returning id`,
    [sheet.id],
  )
  session.state = 'planned'
  return finish(command, session, sheet, { changed: presumed.length, isHeld: false })
}

async function versionToKeep({ em, viewer }: Command, input: VersionedInput) {
  const sheet = await sheetToKeep(em, viewer, input.id)
  return { sheet, session: await loadVersion(em, TrainingSession, input, 'The session') }
}

async function finish(
  { em, audit }: Command,
  session: TrainingSession,
  sheet: SheetHead,
  { changed, isHeld }: { changed: number; isHeld: boolean },
): Promise<AttendanceSheetClosedType> {
  audit(session.id, { people: changed })
  await em.flush()
  return { sheet: { ...sheet, version: session.version, isHeld }, changed }
}

/** People of the series about whom this part of it has said nothing. */
async function presumeRestOfSeries({ em, viewer }: Command, { id, partOfId }: SheetHead): Promise<number> {
  const people: { employeeId: string; unitId: string }[] = await em.execute(
    `select employee_id as "employeeId", unit_id as "unitId" from attendance a
      where session_id = ?::uuid and archived_at is null and waiting_since is null and status <> 'excused'
        and not exists (select from attendance own where own.session_id = ?::uuid and own.employee_id = a.employee_id)`,
    [partOfId, id],
  )
  if (people.length === 0) return 0
  await em.execute(
    `insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, source, is_presumed)
     select id, ?::uuid, ?::uuid, "employeeId", "unitId", 'no_show', 'sheet', true
       from json_to_recordset(?::json) as person (id uuid, "employeeId" uuid, "unitId" uuid)
     on conflict (organization_id, session_id, employee_id) do nothing`,
    [viewer.organizationId, id, JSON.stringify(people.map((person) => ({ ...person, id: newId() })))],
  )
  return people.length
}
