import { isDeepStrictEqual } from 'node:util'
import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import { importMappingInput } from '@tidemark/domain/imports/import-mapping-input'
import { importOptions } from '@tidemark/domain/imports/import-options'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { ImportMapping } from './import-mapping.entity.ts'
import type { KeepImportMappingInput, RenameImportMappingInput } from './import-mapping.type.ts'
import { importsKind, refuseKind } from './may-import.ts'

/** Keeps how a file is read under a name. One of this name is replaced, also one that was taken away. */
export async function keepImportMapping(
  command: Command,
  input: KeepImportMappingInput,
): Promise<ImportMapping> {
  const { em, viewer, audit } = command
  const { kind, name, mapping, options } = checked(importMappingInput, input)
  refuseKind(viewer, kind)
  const unknown = mapping.find(({ field }) => IMPORT_FIELDS[kind].every((known) => known.name !== field))
  if (unknown)
    throw fieldRefused('mapping', 'field_unknown', `This kind of file has no field “${unknown.field}”.`)
  const columns = Object.fromEntries(mapping.map(({ field, column }) => [field, column ?? null]))
  const told = { mapping: columns, options, archivedAt: null }
  const same = await em.findOne(ImportMapping, { kind, name })
  if (same && isDeepStrictEqual(tellOf(same), told)) return same
  const id = same?.id ?? newId()
  audit(id, { kind, name, mapping: columns, options })
  const kept =
    same ?? em.create(ImportMapping, { id, organization: viewer.organizationId, kind, name, ...told })
  if (same) em.assign(same, told)
  await em.flush()
  return kept
}

const tellOf = ({ mapping, options, archivedAt }: ImportMapping) => ({
  mapping,
  options: importOptions.parse(options),
  archivedAt,
})

/** Gives a mapping another name, unless one of its kind has it, be it one that was taken away and may come back. */
export async function renameImportMapping(
  command: Command,
  input: RenameImportMappingInput,
): Promise<ImportMapping> {
  const { em, auditEdit } = command
  const mapping = await mappingToChange(command, input)
  const { name } = checked(importMappingInput.pick({ name: true }), input)
  const twin = await em.findOne(ImportMapping, { kind: mapping.kind, name, id: { $ne: mapping.id } })
  if (twin) {
    const message = twin.archivedAt
      ? `“${name}” was taken away, and may come back. Choose another name.`
      : `“${name}” is kept already. Choose another name.`
    throw new Refused('ALREADY_EXISTS', message, [{ field: 'name', code: 'taken', message }])
  }
  auditEdit(mapping.id, changesOf(mapping, { name }))
  mapping.name = name
  await em.flush()
  return mapping
}

/** Takes a mapping away; it can be brought back. */
export async function removeImportMapping(command: Command, input: VersionedInput): Promise<ImportMapping> {
  const mapping = await mappingToChange(command, input)
  if (mapping.archivedAt === null) command.audit(mapping.id, { archived: true })
  mapping.archivedAt ??= command.now
  await command.em.flush()
  return mapping
}

/** Brings a mapping back that was taken away. */
export async function restoreImportMapping(command: Command, input: VersionedInput): Promise<ImportMapping> {
  const mapping = await mappingToChange(command, input)
  if (mapping.archivedAt !== null) command.audit(mapping.id, { archived: false })
  mapping.archivedAt = null
  await command.em.flush()
  return mapping
}

/** One of a kind that the viewer imports; for others there is none. */
async function mappingToChange({ em, viewer }: Command, input: { id: string; version: number }) {
  const mapping = await loadVersion(em, ImportMapping, input, 'The mapping')
  if (!importsKind(viewer, mapping.kind)) throw notFound('The mapping')
  return mapping
}
