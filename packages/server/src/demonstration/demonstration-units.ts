import { newId } from '../kernel/new-id.ts'
import { readDemonstrationFile } from './read-demonstration-file.ts'

export interface DemonstrationUnit {
  id: string
  code: string
  parentId: string | null
  name: string
  headcount: number
}

/** The units of the invented body: shape and head-counts of a real one (see the README of the data), parents first. */
export async function readDemonstrationUnits(): Promise<DemonstrationUnit[]> {
  const rows = await readDemonstrationFile<'unit_key' | 'parent_key' | 'name' | 'headcount'>('units.csv')
  const ids = new Map(rows.map(({ unit_key }) => [unit_key, newId()]))
  return rows.map(({ unit_key, parent_key, name, headcount }) => ({
    id: ids.get(unit_key) ?? newId(),
    code: unit_key,
    parentId: ids.get(parent_key) ?? null,
    name,
    headcount: Number(headcount),
  }))
}
