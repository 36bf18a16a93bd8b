import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { permission, unitsLed } from '../access/access.module.ts'
import { UnitPermissionsType } from '../organization/organization.module.ts'
import type { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import { readTeamSheet } from './team-sheet.read.ts'
import { TeamSheetType } from './team-sheet.type.ts'

@Resolver(() => TeamSheetType)
export class TeamSheetResolver {
  @Query(() => TeamSheetType, {
    nullable: true,
    description: 'What was seen of one unit’s people on one day; null if the viewer doesn’t record for it.',
  })
  async teamSheet(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'The unit; null = the first one that the viewer records for and that has people.',
    })
    unitId: string | null,
    @Arg('on', () => LocalDate, { description: 'The day.' }) on: string,
  ): Promise<TeamSheetType | null> {
    if (!isId(programId)) return null
    return readTeamSheet(em, { programId, unitId: unitId ?? null, on, unitsLed: unitsLed(viewer) })
  }

  @FieldResolver(() => ProgramType, { description: 'The program.' })
  program(@Root() { program }: { program: Program }): Program {
    return program
  }

  @FieldResolver(() => UnitPermissionsType, { description: 'What the viewer may do with the unit.' })
  viewerCan(
    @Root() { program }: { program: Program },
    @Ctx() { viewer }: SignedInContext,
  ): UnitPermissionsType {
    return {
      edit: permission(viewer, 'Mutation.updateUnit'),
      recordObservations: program.archivedAt ? denied(`“${program.name}” is closed.`) : allowed,
    }
  }
}
