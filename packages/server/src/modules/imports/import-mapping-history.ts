import type { HistoryKind } from '../../kernel/history-kind.ts'
import { ImportMapping } from './import-mapping.entity.ts'
import { importsKind } from './may-import.ts'

/** The history of a kept mapping, for whoever imports its kind of file. Its columns and decisions are read where it is used. */
export const importMappingHistory: HistoryKind = {
  table: 'import_mapping',
  title: 'name',
  async maySee({ em, viewer }, id) {
    const mapping = await em.findOne(ImportMapping, { id })
    return mapping !== null && importsKind(viewer, mapping.kind)
  },
  commands: {
    keepImportMapping: 'Kept how files are read',
    renameImportMapping: 'Gave it another name',
    removeImportMapping: 'Took it away',
    restoreImportMapping: 'Brought it back',
  },
  fields: { name: { label: 'Name' } },
}
