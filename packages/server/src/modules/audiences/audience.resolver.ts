import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { addAudience } from './add-audience.ts'
import { Audience } from './audience.entity.ts'
import { AddAudienceInput, AudienceListInput, UpdateAudienceInput } from './audience.input.ts'
import { audienceResult, AudienceRuleType, AudienceType, ProgramAudiencesType } from './audience.type.ts'
import { ruleOf } from './audiences.read.ts'
import { putOnAudienceList, takeOffAudienceList } from './change-audience-list.ts'
import { removeAudience } from './remove-audience.ts'
import { restoreAudience } from './restore-audience.ts'
import { updateAudience } from './update-audience.ts'

const THE_AUDIENCE = { description: 'The audience.' }
const AddAudienceResult = audienceResult('AddAudience')
const UpdateAudienceResult = audienceResult('UpdateAudience')
const RemoveAudienceResult = audienceResult('RemoveAudience')
const RestoreAudienceResult = audienceResult('RestoreAudience')
const PutOnAudienceListResult = audienceResult('PutOnAudienceList')
const TakeOffAudienceListResult = audienceResult('TakeOffAudienceList')

type Of = Pick<Audience, 'id' | 'program' | 'archivedAt'>

@Resolver(() => AudienceType)
export class AudienceResolver {
  @Query(() => AudienceType, {
    nullable: true,
    description: 'One audience; null if it is not the viewer’s to see.',
  })
  async audience(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, THE_AUDIENCE) id: string,
  ): Promise<Audience | null> {
    const audience = isId(id) ? await em.findOne(Audience, { id, archivedAt: null }) : null
    return audience && (await isProgramInSight(em, viewer, audience.program.id)) ? audience : null
  }

  @FieldResolver(() => ProgramAudiencesType, { description: 'All audiences of its program.' })
  ofProgram(@Root() { program }: Of): ProgramAudiencesType {
    return { id: program.id }
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was taken away; it can be brought back.' })
  removed(@Root() { archivedAt }: Of): boolean {
    return (archivedAt ?? null) !== null
  }

  @FieldResolver(() => AudienceRuleType, {
    nullable: true,
    description: 'Whom it names; null = it is a list.',
  })
  rule(@Root() { id }: Of, @Ctx() context: SignedInContext): Promise<AudienceRuleType | null> {
    return ruleOf(context, id)
  }

  @Mutation(() => AddAudienceResult, { description: 'Names people to whom the program speaks as one.' })
  addAudience(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddAudienceInput, THE_AUDIENCE) input: AddAudienceInput,
  ) {
    return runCommand(context, 'addAudience', (command) => addAudience(command, input))
  }

  @Mutation(() => UpdateAudienceResult, {
    description: 'Changes what is said of an audience, and the rule by which it is chosen.',
  })
  updateAudience(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateAudienceInput, THE_AUDIENCE) input: UpdateAudienceInput,
  ) {
    return runCommand(context, 'updateAudience', (command) => updateAudience(command, input))
  }

  @Mutation(() => PutOnAudienceListResult, { description: 'Puts people on the list of an audience.' })
  putOnAudienceList(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AudienceListInput, { description: 'The people.' }) input: AudienceListInput,
  ) {
    return runCommand(context, 'putOnAudienceList', (command) => putOnAudienceList(command, input))
  }

  @Mutation(() => TakeOffAudienceListResult, { description: 'Takes people off the list of an audience.' })
  takeOffAudienceList(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AudienceListInput, { description: 'The people.' }) input: AudienceListInput,
  ) {
    return runCommand(context, 'takeOffAudienceList', (command) => takeOffAudienceList(command, input))
  }

  @Mutation(() => RemoveAudienceResult, {
    description: 'Takes an audience away, with what changes for it; it can be brought back.',
  })
  removeAudience(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_AUDIENCE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeAudience', (command) => removeAudience(command, input))
  }

  @Mutation(() => RestoreAudienceResult, { description: 'Brings back an audience that was taken away.' })
  restoreAudience(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_AUDIENCE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreAudience', (command) => restoreAudience(command, input))
  }
}
