import type { ImportItems } from '@tidemark/domain/imports/import-state'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programsRun } from '../access/access.module.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { unitOnDay } from '../organization/organization.module.ts'
import { noteImported, recordImport } from './import-recording.ts'
import { programToImportInto } from './program-to-import-into.ts'

type Observation = ImportItems['observations']

/** Lets files of observations of named people in: the managers of the program that they belong to. */
export const observationImport: ImportKindHandler<'observations'> = {
  kind: 'observations',
  who: 'Program managers import the observations of their programs.',
  reach: programsRun,

  /** Compared with what other files brought only: what somebody saw and wrote down by hand stays beside it. */
  async readState(command, options) {
    const { program, behaviors } = await programToImportInto(command, options, 'named')
    const [row]: { observations: string; people: string }[] = await command.em.execute(
      `select coalesce((
          select json_agg(o) from (
            select e.staff_number as "staffNumber", o.behavior_id as "behaviorId", o.observed_on as "observedOn",
                   sum(o.opportunities)::int as opportunities, sum(o.shown)::int as shown, array_agg(o.id order by o.id) as ids
              from observation o
              join recording r on r.id = o.recording_id and r.import_run_id is not null
              join employee e on e.id = o.employee_id
             where o.program_id = ? and o.withdrawn_at is null
             group by 1, 2, 3 order by 1, 2, 3) o), '[]')::text as observations,
          coalesce((select json_object_agg(staff_number, full_name order by id) from employee), '{}')::text as people`,
      [program.id],
    )
    const known = JSON.stringify({ behaviors, reportingPeriod: program.reportingPeriod })
    return `{"observations":${row?.observations},"people":${row?.people},${known.slice(1)}`
  },

  async write(command, { id, options }, lots) {
    const programId = options.programId ?? ''
    const recording = await recordImport(command, { id, programId })
    const days = new Set<string>()
    for await (const lot of lots) {
      if (lot.part === 'archive') continue // files of observations put nothing away
      if (lot.part === 'change') await withdraw(command, lot.items)
      await insert(command, recording, lot.items)
      for (const { after } of lot.items) days.add(after.observedOn)
    }
    await noteImported(command, programId, [...days])
  },
}

async function withdraw({ em, now }: Command, items: readonly Observation[]) {
  const ids = items.flatMap(({ before }) => before.ids)
  const withdrawn: unknown[] = await em.execute(
    `update observation set withdrawn_at = ?
      where id in (select json_array_elements_text(?::json)::uuid) and withdrawn_at is null returning id`,
    [now, JSON.stringify(ids)],
  )
  if (withdrawn.length < ids.length) throw changedSincePlanned()
}

/** Each observation belongs to the unit that the person was in on that day; before the first, to the present one. */
async function insert(
  { em }: Command,
  recording: Awaited<ReturnType<typeof recordImport>>,
  items: readonly { after: Observation['after'] }[],
) {
  const rows = items.map(({ after }) => ({ id: newId(), ...after }))
  const inserted: unknown[] = await em.execute(
    `insert into observation (id, organization_id, program_id, recording_id, behavior_id, employee_id, unit_id,
                              observed_on, opportunities, shown)
     select i.id, ?, ?, ?, i."behaviorId", e.id,
            ${unitOnDay({ employee: 'e.id', present: 'e.unit_id', day: 'i."observedOn"' })},
            i."observedOn", i.opportunities, i.shown
       from json_to_recordset(?::json)
         as i (id uuid, "staffNumber" text, "behaviorId" uuid, "observedOn" date, opportunities int, shown int)
       join employee e on e.staff_number = i."staffNumber" returning id`,
    [recording.organization_id, recording.program_id, recording.recording_id, JSON.stringify(rows)],
  )
  if (inserted.length < rows.length) throw changedSincePlanned()
}
