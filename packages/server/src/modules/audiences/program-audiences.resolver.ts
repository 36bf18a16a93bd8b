import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { overlapsOf } from '@tidemark/domain/audiences/overlaps'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { Audience } from './audience.entity.ts'
import { audienceReachOf } from './audience-reach.read.ts'
import { AudienceOverlapType, AudienceType, ProgramAudiencesType, UnspokenType } from './audience.type.ts'
import { seesPeople, toldCount } from './sees-people.ts'

/** The most overlaps and units that are told: those with the most people. */
const TOLD_MAX = 50

@Resolver(() => ProgramAudiencesType)
export class ProgramAudiencesResolver {
  @Query(() => ProgramAudiencesType, {
    nullable: true,
    description: 'To whom a program speaks; null if it is not the viewer’s to see.',
  })
  async audiences(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramAudiencesType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @AtMost(AUDIENCES_MAX)
  @FieldResolver(() => [AudienceType], { name: 'audiences', description: 'Its audiences, by name.' })
  audiencesOf(@Root() { id }: ProgramAudiencesType, @Ctx() { em }: SignedInContext): Promise<Audience[]> {
    return em.find(Audience, { program: id, archivedAt: null }, { orderBy: { name: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer sees who belongs to them, by name and in exact numbers.',
  })
  seesPeople(@Root() { id }: ProgramAudiencesType, @Ctx() { viewer }: SignedInContext): boolean {
    return seesPeople(viewer, id)
  }

  @FieldResolver(() => Int, {
    description:
      'In which steps people are counted for the viewer: 1 = exactly, otherwise the smallest group that may be shown, rounded down.',
  })
  async countStep(@Root() { id }: ProgramAudiencesType, @Ctx() context: SignedInContext): Promise<number> {
    return seesPeople(context.viewer, id) ? 1 : (await audienceReachOf(context, id)).minimum
  }

  @AtMost(TOLD_MAX)
  @FieldResolver(() => [AudienceOverlapType], {
    description: `Which two audiences have people in common, those with the most first; at most ${TOLD_MAX}.`,
  })
  async overlaps(
    @Root() { id }: ProgramAudiencesType,
    @Ctx() context: SignedInContext,
  ): Promise<AudienceOverlapType[]> {
    const { combinations, minimum } = await audienceReachOf(context, id)
    return overlapsOf(combinations)
      .flatMap(({ audienceIds, people }) => {
        const told = toldCount(context.viewer, id, { people, minimum })
        return told === null ? [] : [{ audienceIds: [...audienceIds], people: told }]
      })
      .slice(0, TOLD_MAX)
  }

  @FieldResolver(() => UnspokenType, {
    description: 'Whom the program’s open waves reach, and of them those whom no audience holds.',
  })
  async unspoken(
    @Root() { id }: ProgramAudiencesType,
    @Ctx() context: SignedInContext,
  ): Promise<UnspokenType> {
    const { unspoken, unspokenUnits, reached, minimum } = await audienceReachOf(context, id)
    const told = (people: number) => toldCount(context.viewer, id, { people, minimum })
    // Ordered by what is told: the order of exact numbers would tell more.
    const units = unspokenUnits
      .map(({ people, ...unit }) => ({ ...unit, people: told(people) ?? 0 }))
      .filter(({ people }) => people > 0)
      .toSorted((a, b) => b.people - a.people || a.name.localeCompare(b.name))
    const shown = units.slice(0, TOLD_MAX)
    return {
      people: told(unspoken),
      reached: told(reached),
      unitCount: units.length,
      unitIds: shown.map((unit) => unit.id),
      unitNames: shown.map(({ name }) => name),
      unitPeople: shown.map(({ people }) => people),
    }
  }
}
