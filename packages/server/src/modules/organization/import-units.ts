import type { ImportItems } from '@tidemark/domain/imports/import-state'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { lockUnitTree } from './lock-unit-tree.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { readUnitIds } from './unit-ids.read.ts'

type Unit = ImportItems['units']

/** Lets files of units in: administrators, the whole tree. */
export const unitImport: ImportKindHandler<'units'> = {
  kind: 'units',
  who: 'Administrators import units.',
  reach: ({ roles }) => (roles.some(({ role }) => role === 'administrator') ? 'all' : 'nothing'),

  async readState(command) {
    await lockUnitTree(command)
    const [row]: { state: string }[] = await command.em.execute(
      `select json_build_object(
          'units', coalesce((
            select json_agg(json_build_object(
                     'id', u.id, 'version', u.version, 'key', u.code, 'name', u.name, 'parentKey', p.code,
                     'headcount', u.headcount, 'archived', u.archived_at is not null) order by u.id)
              from business_unit u left join business_unit p on p.id = u.parent_id), '[]'),
          'employeesIn', coalesce((
            select json_object_agg(u.code, e.people order by u.id)
              from (select unit_id, count(*) as people from employee where archived_at is null group by unit_id) e
              join business_unit u on u.id = e.unit_id), '{}'))::text as state`,
    )
    return row?.state ?? ''
  },

  async write(command, _, lots) {
    const idOf = await readUnitIds(command.em, 'all')
    for await (const lot of lots) {
      if (lot.part === 'add') await addUnits(command, lot.items, idOf)
      else if (lot.part === 'change') await changeUnits(command, lot.items, idOf)
      else await archiveUnits(command, lot.items)
    }
    await noteCountedChange(command)
  },
}

async function addUnits(
  { em, viewer }: Command,
  items: readonly { after: Unit['after'] }[],
  idOf: Map<string, string>,
) {
  // Parents stand before children, so each parent is known by the time it is asked for.
  const rows = items.map(({ after: { key, name, parentKey, headcount } }) => {
    const id = newId()
    idOf.set(key, id)
    const parent_id = parentKey === null ? null : idOf.get(parentKey)
    return { id, organization_id: viewer.organizationId, parent_id, code: key, name, headcount }
  })
  await insertRows(em, 'business_unit', rows)
}

async function changeUnits({ em }: Command, items: readonly Unit[], idOf: ReadonlyMap<string, string>) {
  const rows = items.map(({ before: { id, version }, after: { name, parentKey, headcount } }) => ({
    id,
    version,
    name,
    headcount,
    parent_id: parentKey === null ? null : idOf.get(parentKey),
  }))
  const changed: unknown[] = await em.execute(
    `update business_unit u
        set name = i.name, headcount = i.headcount, parent_id = i.parent_id, archived_at = null, version = u.version + 1
       from json_populate_recordset(null::business_unit, ?::json) i
      where u.id = i.id and u.version = i.version returning u.id`,
    [JSON.stringify(rows)],
  )
  if (changed.length < rows.length) throw changedSincePlanned()
}

async function archiveUnits({ em, now }: Command, codes: readonly string[]) {
  const archived: unknown[] = await em.execute(
    `update business_unit u set archived_at = ?, version = version + 1
      where code in (select json_array_elements_text(?::json)) and archived_at is null
        and not exists (select 1 from employee e where e.unit_id = u.id and e.archived_at is null)
      returning id`,
    [now, JSON.stringify(codes)],
  )
  if (archived.length < codes.length) throw changedSincePlanned()
}
