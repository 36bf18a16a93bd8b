import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { unitImport } from './import-units.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Lets files of head-counts in: administrators, for units that exist. */
export const headcountImport: ImportKindHandler<'headcounts'> = {
  kind: 'headcounts',
  who: 'Administrators import head-counts.',
  reach: (viewer) => unitImport.reach(viewer),

  async readState({ em }) {
    const [row]: { state: string }[] = await em.execute(
      `select json_build_object('units', coalesce(json_agg(json_build_object(
                'id', id, 'version', version, 'key', code, 'name', name, 'headcount', headcount) order by id), '[]'))::text as state
         from business_unit where archived_at is null`,
    )
    return row?.state ?? ''
  },

  async write(command, _, lots) {
    for await (const { part, items } of lots) {
      if (part !== 'change') continue // head-counts add no units and archive none
      const rows = items.map(({ before: { id, version }, after: { headcount } }) => ({
        id,
        version,
        headcount,
      }))
      const changed: unknown[] = await command.em.execute(
        `update business_unit u set headcount = i.headcount, version = u.version + 1
           from json_populate_recordset(null::business_unit, ?::json) i
          where u.id = i.id and u.version = i.version returning u.id`,
        [JSON.stringify(rows)],
      )
      if (changed.length < rows.length) throw changedSincePlanned()
    }
    await noteCountedChange(command)
  },
}
