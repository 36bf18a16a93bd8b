import { REQUIREMENTS_MAX } from '@tidemark/domain/training/requirement-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { toldCount } from '../audiences/audiences.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { mayRequire } from './may-require.ts'
import { requiredPeopleOf } from './required-people.read.ts'
import { ProgramTrainingType, TrainingRequirementType } from './requirement.type.ts'
import { readProgramRequirements, type RequirementRow } from './requirements.read.ts'

@Resolver(() => TrainingRequirementType)
export class TrainingRequirementResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many people it means today: exactly for those who choose people for the program, in whole groups of the smallest size that may be shown for everybody else; null = fewer than one group.',
  })
  async people(
    @Root() { programId, audienceId }: RequirementRow,
    @Ctx() context: SignedInContext,
  ): Promise<number | null> {
    return toldCount(context.viewer, programId, await requiredPeopleOf(context, audienceId))
  }

  @FieldResolver(() => PermissionType, { description: 'Whether the viewer may change it.' })
  mayChange(@Root() requirement: RequirementRow, @Ctx() { viewer }: SignedInContext): PermissionType {
    return mayRequire(viewer, requirement)
  }
}

@Resolver(() => ProgramTrainingType)
export class ProgramTrainingResolver {
  @Query(() => ProgramTrainingType, {
    nullable: true,
    description:
      'What the people of a program have to learn; null if the program is not the viewer’s to see.',
  })
  async programTraining(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramTrainingType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @AtMost(REQUIREMENTS_MAX)
  @FieldResolver(() => [TrainingRequirementType], {
    description: 'Who has to take what, by course and audience.',
  })
  requirements(
    @Root() { id }: ProgramTrainingType,
    @Ctx() { em }: SignedInContext,
  ): Promise<RequirementRow[]> {
    return readProgramRequirements(em, id)
  }
}
