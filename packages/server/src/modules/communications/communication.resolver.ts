import { COMMUNICATION_AUDIENCES_MAX } from '@tidemark/domain/communications/communication-input'
import type { Missing } from '@tidemark/domain/communications/missing-to-schedule'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkRange } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { CommunicationFilterInput } from './communication.input.ts'
import {
  CommunicationAudienceType,
  CommunicationPageType,
  CommunicationPermissionsType,
  CommunicationType,
  MissingToScheduleType,
} from './communication.type.ts'
import { communicationPermissions } from './communication-permissions.ts'
import {
  type CommunicationRow,
  missingOf,
  readCommunication,
  readCommunications,
} from './communications.read.ts'

/** What its channel, its day, its voice and its approval can lack, beside two things an audience. */
const MISSING_MAX = 14 + 2 * COMMUNICATION_AUDIENCES_MAX

@Resolver(() => CommunicationType)
export class CommunicationResolver {
  @Query(() => CommunicationPageType, {
    nullable: true,
    description: 'The communications of a program that fit a filter; null if it is not the viewer’s to see.',
  })
  async communications(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('filter', () => CommunicationFilterInput, { description: 'Which ones, and in which order.' })
    filter: CommunicationFilterInput,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('skip', () => Int, { description: 'How many to leave out before them.' }) skip: number,
  ): Promise<CommunicationPageType | null> {
    checkRange(first, skip)
    if (!(await isProgramInSight(em, viewer, programId))) return null
    return readCommunications(em, programId, filter, { first, skip })
  }

  @Query(() => CommunicationType, {
    nullable: true,
    description: 'One communication, also one that was taken away; null if it is not the viewer’s to see.',
  })
  async communication(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The communication.' }) id: string,
  ): Promise<CommunicationType | null> {
    const row = await readCommunication(em, id)
    return row && (await isProgramInSight(em, viewer, row.programId)) ? row : null
  }

  @AtMost(COMMUNICATION_AUDIENCES_MAX)
  @FieldResolver(() => [CommunicationAudienceType], { description: 'Its audiences, by name.' })
  audiences(@Root() { audiences }: CommunicationRow): CommunicationAudienceType[] {
    return audiences
  }

  @AtMost(MISSING_MAX)
  @FieldResolver(() => [MissingToScheduleType], {
    description: 'Everything that it lacks before it can be scheduled; empty once it is.',
  })
  missing(@Root() row: CommunicationRow, @Ctx() { now }: SignedInContext): Missing[] {
    return missingOf(row, now)
  }

  @FieldResolver(() => Int, { description: 'How many things it lacks before it can be scheduled.' })
  missingCount(@Root() row: CommunicationRow, @Ctx() { now }: SignedInContext): number {
    return missingOf(row, now).length
  }

  @FieldResolver(() => CommunicationPermissionsType, {
    description: 'What the viewer may do with it as it is now.',
  })
  viewerCan(@Root() row: CommunicationRow, @Ctx() { viewer }: SignedInContext): CommunicationPermissionsType {
    return communicationPermissions(viewer, row)
  }
}
