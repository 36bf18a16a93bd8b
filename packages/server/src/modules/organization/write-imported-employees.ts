import { EARLIEST_DATE } from '@tidemark/domain/kernel/calendar-date'
import type { ImportItems } from '@tidemark/domain/imports/import-state'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { changedSincePlanned, type ImportLot } from '../imports/imports.module.ts'

type Employee = ImportItems['employees']

/**
 * The first day in a unit where nobody says since when: before everything on record, so that what was observed of the
 * person earlier counts in that unit.
 */
export const SINCE_EVER = EARLIEST_DATE

/** Writes new and changed people of a file, with their moves. */
export async function writeImportedEmployees(
  command: Command,
  lot: Exclude<ImportLot<'employees'>, { part: 'archive' }>,
  unitIdOf: ReadonlyMap<string, string>,
): Promise<void> {
  const unitOf = ({ unitKey }: Employee['after']): string => {
    const id = unitIdOf.get(unitKey)
    if (id === undefined) throw changedSincePlanned()
    return id
  }
  if (lot.part === 'add') await addEmployees(command, lot.items, unitOf)
  else await changeEmployees(command, lot.items, unitOf)
}

type UnitOf = (employee: Employee['after']) => string

const columnsOf = ({ fullName, email, jobTitle, jobFamily, level, location }: Employee['after']) => ({
  full_name: fullName,
  email,
  job_title: jobTitle,
  job_family: jobFamily,
  level,
  location,
})

async function addEmployees(
  { em, viewer }: Command,
  items: readonly { after: Employee['after'] }[],
  unitOf: UnitOf,
) {
  const organization_id = viewer.organizationId
  const people = items.map(({ after }) => ({ id: newId(), unit_id: unitOf(after), after }))
  await insertRows(
    em,
    'employee',
    people.map(({ id, unit_id, after }) => {
      return { id, organization_id, unit_id, staff_number: after.staffNumber, ...columnsOf(after) }
    }),
  )
  await insertRows(
    em,
    'unit_membership',
    people.map(({ id, unit_id, after }) => {
      return {
        id: newId(),
        organization_id,
        employee_id: id,
        unit_id,
        starts_on: after.startsOn ?? SINCE_EVER,
      }
    }),
  )
}

async function changeEmployees(command: Command, items: readonly Employee[], unitOf: UnitOf) {
  const rows = items.map(({ before: { id, version }, after }) => {
    return { id, version, unit_id: unitOf(after), ...columnsOf(after) }
  })
  const changed: unknown[] = await command.em.execute(
    `update employee e
        set unit_id = i.unit_id, full_name = i.full_name, email = i.email, job_title = i.job_title, job_family = i.job_family,
            level = i.level, location = i.location, archived_at = null, version = e.version + 1
       from json_populate_recordset(null::employee, ?::json) i
      where e.id = i.id and e.version = i.version returning e.id`,
    [JSON.stringify(rows)],
  )
  if (changed.length < rows.length) throw changedSincePlanned()
  await correctStarts(command, items)
  await addMoves(command, items, unitOf)
}

/** A person in the same unit whose first day there is told otherwise. */
async function correctStarts({ em }: Command, items: readonly Employee[]) {
  const rows = items.flatMap(({ before, after }) =>
    before.unitKey === after.unitKey && before.startsOn !== after.startsOn
      ? [{ employee: before.id, from: before.startsOn ?? SINCE_EVER, to: after.startsOn ?? SINCE_EVER }]
      : [],
  )
  await em.execute(
    `update unit_membership m set starts_on = i."to"
       from json_to_recordset(?::json) as i (employee uuid, "from" date, "to" date)
      where m.employee_id = i.employee and m.starts_on = i."from"`,
    [JSON.stringify(rows)],
  )
}

/** Moves to another unit, from the day that the file says or from today; a second one on the same day corrects the first. */
async function addMoves({ em, viewer, now }: Command, items: readonly Employee[], unitOf: UnitOf) {
  const today = now.toISOString().slice(0, 10)
  const rows = items.flatMap(({ before, after }) => {
    if (before.unitKey === after.unitKey) return []
    const fromNow = before.startsOn !== null && before.startsOn > today ? before.startsOn : today
    const starts_on = after.startsOn ?? fromNow
    return [{ id: newId(), employee_id: before.id, unit_id: unitOf(after), starts_on }]
  })
  await em.execute(
    `insert into unit_membership (id, organization_id, employee_id, unit_id, starts_on)
     select id, ?, employee_id, unit_id, starts_on from json_populate_recordset(null::unit_membership, ?::json)
     on conflict (organization_id, employee_id, starts_on) do update set unit_id = excluded.unit_id`,
    [viewer.organizationId, JSON.stringify(rows)],
  )
}
