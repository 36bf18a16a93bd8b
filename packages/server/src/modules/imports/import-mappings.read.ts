import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { importOptions, type ImportOptions } from '@tidemark/domain/imports/import-options'
import type { Viewer } from '../../kernel/request-context.ts'
import { ImportMapping } from './import-mapping.entity.ts'
import type { ImportMappingType } from './import-mapping.type.ts'
import { importsKind } from './may-import.ts'

/** The most mappings of a kind that are offered. */
export const MOST_MAPPINGS = 100

/** What is kept of how files of a kind are read, by name; nothing for a kind that the viewer doesn't import. */
export async function readImportMappings(
  em: EntityManager,
  viewer: Viewer,
  kind: ImportKind,
): Promise<ImportMappingType[]> {
  if (!importsKind(viewer, kind)) return []
  const orderBy = { name: 'asc' } as const
  const kept = await em.find(ImportMapping, { kind, archivedAt: null }, { orderBy, limit: MOST_MAPPINGS })
  return kept.map(toMapping)
}

export function toMapping({ id, version, kind, name, mapping, options }: ImportMapping): ImportMappingType {
  return {
    id,
    version,
    kind,
    name,
    mapping: Object.entries(mapping).map(([field, column]) => ({ field, column })),
    options: importOptions.parse(options),
  }
}

/** The kept mapping whose columns a file all has, of several the one with the most; null = none fits. */
export async function findFittingMapping(
  em: EntityManager,
  kind: ImportKind,
  header: readonly string[],
): Promise<{ mapping: Record<string, string | null>; options: ImportOptions } | null> {
  const columns = new Set(header)
  const kept = await em.find(ImportMapping, { kind, archivedAt: null }, { orderBy: { name: 'asc' } })
  const usedBy = ({ mapping }: ImportMapping) => Object.values(mapping).filter((column) => column !== null)
  const fitting = kept
    .filter((one) => usedBy(one).length > 0 && usedBy(one).every((column) => columns.has(column)))
    .toSorted((a, b) => usedBy(b).length - usedBy(a).length)[0]
  return fitting ? { mapping: fitting.mapping, options: importOptions.parse(fitting.options) } : null
}
