import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { KEY_MESSAGES_MAX } from '@tidemark/domain/communications/communication-input'
import { CONTACTS_PER_WEEK_MAX } from '@tidemark/domain/communications/contact-coverage'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { programsRun } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { mayApprove, WHO_APPROVES, WHO_PLANS } from './communication-permissions.ts'
import { checkWeeks, type CoverageWindow, readContactCoverage } from './contact-coverage.read.ts'
import { KeyMessageType } from './key-message.type.ts'
import { readKeyMessages } from './key-messages.read.ts'
import {
  AudienceContactsType,
  CommunicationPlanPermissionsType,
  CommunicationPlanType,
  ContactCoverageType,
  SampleReaderType,
} from './plan.type.ts'
import { readPlanAudiences } from './plan-audiences.read.ts'
import { readSampleReader } from './sample-reader.read.ts'

@Resolver(() => CommunicationPlanType)
export class CommunicationPlanResolver {
  @Query(() => CommunicationPlanType, {
    nullable: true,
    description: 'The communications plan of a program; null if it is not the viewer’s to see.',
  })
  async communicationPlan(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<CommunicationPlanType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @Query(() => SampleReaderType, {
    nullable: true,
    description:
      'Somebody of an audience, to try a message on; made up for viewers who may not look people up. Null if the audience is not the viewer’s to see.',
  })
  sampleReader(
    @Ctx() context: SignedInContext,
    @Arg('audienceId', () => ID, { description: 'The audience.' }) audienceId: string,
  ): Promise<SampleReaderType | null> {
    return readSampleReader(context, audienceId)
  }

  @FieldResolver(() => [ID], { description: 'The audiences of the program, by name.' })
  async audienceIds(
    @Root() { id }: CommunicationPlanType,
    @Ctx() { em }: SignedInContext,
  ): Promise<string[]> {
    return (await readPlanAudiences(em, id)).map((audience) => audience.id)
  }

  @FieldResolver(() => [String], { description: 'Their names, in the order of `audienceIds`.' })
  async audienceNames(
    @Root() { id }: CommunicationPlanType,
    @Ctx() { em }: SignedInContext,
  ): Promise<string[]> {
    return (await readPlanAudiences(em, id)).map(({ name }) => name)
  }

  @AtMost(KEY_MESSAGES_MAX)
  @FieldResolver(() => [KeyMessageType], { description: 'Its key messages, by their text.' })
  keyMessages(
    @Root() { id }: CommunicationPlanType,
    @Ctx() { em }: SignedInContext,
  ): Promise<KeyMessageType[]> {
    return readKeyMessages(em, id)
  }

  @FieldResolver(() => ContactCoverageType, { description: 'What each audience hears, week by week.' })
  coverage(
    @Root() { id }: CommunicationPlanType,
    @Arg('from', () => LocalDate, { description: 'The Monday of the first week.' }) from: string,
    @Arg('weeks', () => Int, { description: 'How many weeks, 1 to 26.' }) weeks: number,
  ): ContactCoverageType & CoverageWindow {
    checkWeeks(from, weeks)
    return { programId: id, from, weeks, perWeekMax: CONTACTS_PER_WEEK_MAX }
  }

  @FieldResolver(() => CommunicationPlanPermissionsType, { description: 'What the viewer may do with it.' })
  viewerCan(
    @Root() { id }: CommunicationPlanType,
    @Ctx() { viewer }: SignedInContext,
  ): CommunicationPlanPermissionsType {
    return {
      edit: programsRun(viewer).includes(id) ? allowed : denied(WHO_PLANS),
      approve: mayApprove(viewer, id) ? allowed : denied(WHO_APPROVES),
    }
  }
}

@Resolver(() => ContactCoverageType)
export class ContactCoverageResolver {
  @AtMost(AUDIENCES_MAX)
  @FieldResolver(() => [AudienceContactsType], { description: 'The audiences of the program, by name.' })
  audiences(
    @Root() window: CoverageWindow,
    @Ctx() { em, now }: SignedInContext,
  ): Promise<AudienceContactsType[]> {
    return readContactCoverage(em, window, now)
  }
}
