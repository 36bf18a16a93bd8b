import type { ImportItems } from '@tidemark/domain/imports/import-state'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programsRun } from '../access/access.module.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { noteImported, recordImport } from './import-recording.ts'
import { programToImportInto } from './program-to-import-into.ts'

type UnitCount = ImportItems['unit_counts']

/** Lets files of counts per unit in: the managers of the program that they belong to. */
export const unitCountImport: ImportKindHandler<'unit_counts'> = {
  kind: 'unit_counts',
  who: 'Program managers import the unit counts of their programs.',
  reach: programsRun,

  /** Compared with what other files brought only; the latest of several counts of one day counts. */
  async readState(command, options) {
    const { program, behaviors } = await programToImportInto(command, options, 'unit_counts')
    const [row]: { counts: string; units: string }[] = await command.em.execute(
      `select coalesce((
          select json_agg(c) from (
            select u.code as "unitKey", c.behavior_id as "behaviorId", c.observed_on as "observedOn",
                   (array_agg(c.observed order by c.id desc))[1] as observed,
                   (array_agg(c.showing order by c.id desc))[1] as showing, array_agg(c.id order by c.id) as ids
              from unit_count c
              join recording r on r.id = c.recording_id and r.import_run_id is not null
              join business_unit u on u.id = c.unit_id
             where c.program_id = ? and c.withdrawn_at is null
             group by 1, 2, 3 order by 1, 2, 3) c), '[]')::text as counts,
          coalesce((select json_object_agg(code, name order by id) from business_unit where archived_at is null), '{}')::text
            as units`,
      [program.id],
    )
    return `{"counts":${row?.counts},"units":${row?.units},"behaviors":${JSON.stringify(behaviors)}}`
  },

  async write(command, { id, options }, lots) {
    const programId = options.programId ?? ''
    const recording = await recordImport(command, { id, programId })
    const days = new Set<string>()
    for await (const lot of lots) {
      if (lot.part === 'archive') continue // files of counts put nothing away
      if (lot.part === 'change') await withdraw(command, lot.items)
      await insert(command, recording, lot.items)
      for (const { after } of lot.items) days.add(after.observedOn)
    }
    await noteImported(command, programId, [...days])
  },
}

async function withdraw({ em, now }: Command, items: readonly UnitCount[]) {
  const ids = items.flatMap(({ before }) => before.ids)
  const withdrawn: unknown[] = await em.execute(
    `update unit_count set withdrawn_at = ?
      where id in (select json_array_elements_text(?::json)::uuid) and withdrawn_at is null returning id`,
    [now, JSON.stringify(ids)],
  )
  if (withdrawn.length < ids.length) throw changedSincePlanned()
}

async function insert(
  { em }: Command,
  recording: Awaited<ReturnType<typeof recordImport>>,
  items: readonly { after: UnitCount['after'] }[],
) {
  const rows = items.map(({ after }) => ({ id: newId(), ...after }))
  const inserted: unknown[] = await em.execute(
    `insert into unit_count (id, organization_id, program_id, recording_id, behavior_id, unit_id, observed_on, observed, showing)
     select i.id, ?, ?, ?, i."behaviorId", u.id, i."observedOn", i.observed, i.showing
       from json_to_recordset(?::json)
         as i (id uuid, "unitKey" text, "behaviorId" uuid, "observedOn" date, observed int, showing int)
       join business_unit u on u.code = i."unitKey" returning id`,
    [recording.organization_id, recording.program_id, recording.recording_id, JSON.stringify(rows)],
  )
  if (inserted.length < rows.length) throw changedSincePlanned()
}
