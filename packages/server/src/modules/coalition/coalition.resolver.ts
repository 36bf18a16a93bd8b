import { MEETINGS_MAX } from '@tidemark/domain/coalition/meeting-input'
import { MEMBERS_MAX } from '@tidemark/domain/coalition/member-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { unitsInSight } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { coalitionFactsOf } from './coalition-facts.read.ts'
import { readCoalitionGaps } from './coalition-gaps.read.ts'
import { readCoalitionMeetings } from './coalition-meetings.read.ts'
import { readCoalitionMembers } from './coalition-members.read.ts'
import type { CoalitionOf } from './coalition-of.read.ts'
import {
  CoalitionGapPageType,
  CoalitionMeetingType,
  CoalitionMemberType,
  CoalitionType,
} from './coalition.type.ts'

@Resolver(() => CoalitionType)
export class CoalitionResolver {
  @Query(() => CoalitionType, {
    nullable: true,
    description: 'The guiding coalition of a program; null if the program is not the viewer’s to see.',
  })
  async coalition(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<CoalitionOf | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @FieldResolver(() => Int, {
    description: 'Units that the program’s open waves reach, those below included.',
  })
  async affectedUnits(@Root() { id }: CoalitionOf, @Ctx() context: SignedInContext): Promise<number> {
    return (await coalitionFactsOf(context, id)).affectedUnits
  }

  @FieldResolver(() => Int, { description: 'How many of them no member stands for.' })
  async uncoveredUnits(@Root() { id }: CoalitionOf, @Ctx() context: SignedInContext): Promise<number> {
    return (await coalitionFactsOf(context, id)).uncoveredUnits
  }

  @FieldResolver(() => Int, { description: 'Meetings at which two members or more were present.' })
  async jointMeetings(@Root() { id }: CoalitionOf, @Ctx() context: SignedInContext): Promise<number> {
    return (await coalitionFactsOf(context, id)).meetings
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The last day on which two members or more met; null = never.',
  })
  async lastMetOn(@Root() { id }: CoalitionOf, @Ctx() context: SignedInContext): Promise<string | null> {
    return (await coalitionFactsOf(context, id)).lastMetOn
  }

  @AtMost(MEMBERS_MAX)
  @FieldResolver(() => [CoalitionMemberType], { description: 'Who belongs to it, by role, then by name.' })
  members(@Root() { id }: CoalitionOf, @Ctx() { em }: SignedInContext): Promise<CoalitionMemberType[]> {
    return readCoalitionMembers(em, id)
  }

  @AtMost(MEETINGS_MAX)
  @FieldResolver(() => [CoalitionMeetingType], { description: 'What it met about, the latest first.' })
  meetings(@Root() { id }: CoalitionOf, @Ctx() { em }: SignedInContext): Promise<CoalitionMeetingType[]> {
    return readCoalitionMeetings(em, id)
  }

  @FieldResolver(() => CoalitionGapPageType, {
    description: 'The affected units that no member stands for, of those that the viewer may see.',
  })
  gaps(
    @Root() { id }: CoalitionOf,
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('search', () => String, { nullable: true, description: 'A part of the unit’s name; null = all.' })
    search: string | null,
  ): Promise<CoalitionGapPageType> {
    checkPage(page)
    return readCoalitionGaps(em, { programId: id, reach: unitsInSight(viewer), search, page })
  }
}
