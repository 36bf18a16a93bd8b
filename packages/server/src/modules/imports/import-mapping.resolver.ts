import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { ImportMappingType, KeepImportMappingInput, RenameImportMappingInput } from './import-mapping.type.ts'
import { MOST_MAPPINGS, readImportMappings, toMapping } from './import-mappings.read.ts'
import { ImportKindEnum } from './import.enums.ts'
import {
  keepImportMapping,
  removeImportMapping,
  renameImportMapping,
  restoreImportMapping,
} from './keep-import-mapping.ts'

const KeepResult = resultOf('KeepImportMappingResult', ImportMappingType, 'ImportMapping')
const RenameResult = resultOf('RenameImportMappingResult', ImportMappingType, 'ImportMapping')
const RemoveResult = resultOf('RemoveImportMappingResult', ImportMappingType, 'ImportMapping')
const RestoreResult = resultOf('RestoreImportMappingResult', ImportMappingType, 'ImportMapping')
const INPUT = { description: 'The mapping as it was seen.' }

@Resolver()
export class ImportMappingResolver {
  @AtMost(MOST_MAPPINGS)
  @Query(() => [ImportMappingType], { description: 'What is kept of how files of a kind are read, by name.' })
  importMappings(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('kind', () => ImportKindEnum, { description: 'The kind of file.' }) kind: ImportKind,
  ): Promise<ImportMappingType[]> {
    return readImportMappings(em, viewer, kind)
  }

  @Mutation(() => KeepResult, {
    description: 'Keeps how a file is read: it is applied by itself to later files with the same columns.',
  })
  keepImportMapping(
    @Ctx() context: SignedInContext,
    @Arg('input', () => KeepImportMappingInput, { description: 'Columns, decisions and a name.' })
    input: KeepImportMappingInput,
  ) {
    return runCommand(context, 'keepImportMapping', async (command) =>
      toMapping(await keepImportMapping(command, input)),
    )
  }

  @Mutation(() => RenameResult, { description: 'Gives a kept mapping another name.' })
  renameImportMapping(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RenameImportMappingInput, { description: 'The mapping and its name.' })
    input: RenameImportMappingInput,
  ) {
    return runCommand(context, 'renameImportMapping', async (command) =>
      toMapping(await renameImportMapping(command, input)),
    )
  }

  @Mutation(() => RemoveResult, { description: 'Takes a kept mapping away.' })
  removeImportMapping(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, INPUT) input: VersionedInput,
  ) {
    return runCommand(context, 'removeImportMapping', async (command) =>
      toMapping(await removeImportMapping(command, input)),
    )
  }

  @Mutation(() => RestoreResult, { description: 'Brings a kept mapping back that was taken away.' })
  restoreImportMapping(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, INPUT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreImportMapping', async (command) =>
      toMapping(await restoreImportMapping(command, input)),
    )
  }
}
