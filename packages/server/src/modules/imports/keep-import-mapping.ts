import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import { importMappingInput } from '@tidemark/domain/imports/import-mapping-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
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
  const told = { mapping: columns, options }
  const same = await em.findOne(ImportMapping, { kind, name })
  const kept =
    same ??
    em.create(ImportMapping, { id: newId(), organization: viewer.organizationId, kind, name, ...told })
  if (same) em.assign(same, { ...told, archivedAt: null })
  audit(kept.id, { kind, name, ...told })
  await em.flush()
  return kept
}

/** Gives a mapping another name. */
export async function renameImportMapping(
  command: Command,
  input: RenameImportMappingInput,
): Promise<ImportMapping> {
  const mapping = await mappingToChange(command, input)
  const { name } = checked(importMappingInput.pick({ name: true }), input)
  if (name !== mapping.name) command.audit(mapping.id, { name })
  mapping.name = name
  await command.em.flush()
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
