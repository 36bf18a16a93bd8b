import { CHECKS_MAX } from '@tidemark/domain/understanding/check-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { seesPeople, toldCount } from '../audiences/audiences.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { readChecks } from './checks.read.ts'
import { COMMUNICATIONS_MAX, readCommunicationReach } from './communication-reach.read.ts'
import { readCoverageSheet } from './coverage-sheet.ts'
import { coverageOf } from './coverage-of.ts'
import {
  AudienceCoverageType,
  CommunicationReachType,
  CountedPeopleType,
  CoverageFigureSheetType,
  ProgramUnderstandingType,
} from './program-understanding.type.ts'
import { UnderstandingCheckType } from './understanding-check.type.ts'

@Resolver(() => ProgramUnderstandingType)
export class UnderstandingResolver {
  @Query(() => ProgramUnderstandingType, {
    nullable: true,
    description:
      'Who was reached by a program’s communications and has understood; null if it is not the viewer’s to see.',
  })
  async programUnderstanding(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramUnderstandingType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @Query(() => CoverageFigureSheetType, {
    nullable: true,
    description:
      'Where the effective coverage of an audience comes from; null if it is not the viewer’s to see.',
  })
  async coverageFigure(
    @Ctx() context: SignedInContext,
    @Arg('audienceId', () => ID, { description: 'The audience.' }) audienceId: string,
  ): Promise<CoverageFigureSheetType | null> {
    return readCoverageSheet(context, audienceId)
  }

  @AtMost(AUDIENCES_MAX)
  @FieldResolver(() => [AudienceCoverageType], {
    description: 'How far it has come with each audience, by name.',
  })
  async audiences(
    @Root() { id }: ProgramUnderstandingType,
    @Ctx() context: SignedInContext,
  ): Promise<AudienceCoverageType[]> {
    const { audiences, minimum } = await coverageOf(context, id)
    return audiences.map((audience) => ({
      ...audience,
      people: toldCount(context.viewer, id, { people: audience.people, minimum }),
    }))
  }

  @FieldResolver(() => Int, {
    description:
      'In which steps the people of an audience are counted for the viewer: 1 = exactly, otherwise the smallest group that may be shown, rounded down.',
  })
  async countStep(
    @Root() { id }: ProgramUnderstandingType,
    @Ctx() context: SignedInContext,
  ): Promise<number> {
    return seesPeople(context.viewer, id) ? 1 : (await coverageOf(context, id)).minimum
  }

  @FieldResolver(() => CountedPeopleType, {
    nullable: true,
    description:
      'People reached in a briefing of their line manager, of all people of its audiences who were reached; null where too few were, or where it would give a small audience away.',
  })
  async byManagers(
    @Root() { id }: ProgramUnderstandingType,
    @Ctx() context: SignedInContext,
  ): Promise<CountedPeopleType | null> {
    return (await coverageOf(context, id)).byManagers
  }

  @AtMost(COMMUNICATIONS_MAX)
  @FieldResolver(() => [CommunicationReachType], {
    description: 'How many people each communication reached, the latest first; the last 100.',
  })
  async communications(
    @Root() { id }: ProgramUnderstandingType,
    @Ctx() context: SignedInContext,
  ): Promise<CommunicationReachType[]> {
    const reaches = await readCommunicationReach(context.em, id)
    if (seesPeople(context.viewer, id)) return reaches
    const { audiences } = await coverageOf(context, id)
    const shown = new Set(audiences.flatMap(({ id: audienceId, hidden }) => (hidden ? [] : [audienceId])))
    return reaches.map((reach) =>
      reach.audienceIds.every((audienceId) => shown.has(audienceId)) ? reach : withoutFigure(reach),
    )
  }

  @AtMost(CHECKS_MAX)
  @FieldResolver(() => [UnderstandingCheckType], {
    description:
      'Its checks: the open ones, then those that are planned, then the closed ones, the latest first.',
  })
  checks(
    @Root() { id }: ProgramUnderstandingType,
    @Ctx() { em }: SignedInContext,
  ): Promise<UnderstandingCheckType[]> {
    return readChecks(em, id)
  }
}

const withoutFigure = ({
  id,
  title,
  deliveredOn,
  audienceIds,
}: CommunicationReachType): CommunicationReachType => ({
  id,
  title,
  deliveredOn,
  audienceIds,
  reached: null,
})
