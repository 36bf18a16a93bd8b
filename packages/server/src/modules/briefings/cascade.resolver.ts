import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkRange } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { programsRun } from '../access/access.module.ts'
import { assignBriefing } from './assign-briefing.ts'
import { Briefing } from './briefing.entity.ts'
import { readBriefingGroups } from './briefing-groups.read.ts'
import { AssignBriefingInput } from './briefing.input.ts'
import { MANAGERS_OFFERED_MAX, readBriefingManagers } from './briefing-managers.read.ts'
import { type CascadeWithUnits, readCascade } from './cascade.read.ts'
import {
  AssignBriefingResult,
  BriefingGroupType,
  BriefingManagerType,
  CascadeType,
  type CascadeUnits,
  CascadeUnitPageType,
  CascadeUnitsEnum,
  type CascadeUnitType,
  RemindBriefingManagersResult,
} from './cascade.type.ts'
import { remindBriefingManagers } from './remind-briefing-managers.ts'

const THE_COMMUNICATION = { description: 'The communication.' }

const IS_LOOKED_AT: Record<CascadeUnits, (unit: CascadeUnitType) => boolean> = {
  all: () => true,
  open: ({ groups, held }) => held < groups,
  overdue: ({ overdue }) => overdue > 0,
  without_leader: ({ withoutLeader }) => withoutLeader > 0,
}

@Resolver(() => CascadeType)
export class CascadeResolver {
  @Query(() => CascadeType, {
    nullable: true,
    description:
      'How far line managers are with telling their people; null if no briefs were handed out, or the program is not the viewer’s to see.',
  })
  async briefingCascade(
    @Ctx() { em, viewer, mail, now }: MailContext,
    @Arg('communicationId', () => ID, THE_COMMUNICATION) communicationId: string,
  ): Promise<CascadeType | null> {
    return isId(communicationId) ? readCascade(em, { communicationId, viewer, mail, now }) : null
  }

  @FieldResolver(() => CascadeUnitPageType, {
    description: 'Its units: groups that nobody leads first, then overdue ones, then open ones.',
  })
  units(
    @Root() { allUnits }: CascadeWithUnits,
    @Arg('only', () => CascadeUnitsEnum, { defaultValue: 'all', description: 'Which of them.' })
    only: CascadeUnits,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many to leave out at the start.' })
    skip: number,
  ): CascadeUnitPageType {
    checkRange(first, skip)
    const units = allUnits.filter(IS_LOOKED_AT[only])
    return { items: units.slice(skip, skip + first), total: units.length }
  }

  @AtMost(LONGEST_LIST)
  @Query(() => [BriefingGroupType], {
    description:
      'The groups of one unit in a cascade, without their people; none if it is not the viewer’s to see.',
  })
  async briefingGroups(
    @Ctx() { em, viewer, now, mail }: MailContext,
    @Arg('communicationId', () => ID, THE_COMMUNICATION) communicationId: string,
    @Arg('unitId', () => ID, { description: 'The unit.' }) unitId: string,
  ): Promise<BriefingGroupType[]> {
    if (!isId(communicationId) || !isId(unitId)) return []
    if (!(await readCascade(em, { communicationId, viewer, mail, now }))) return []
    return readBriefingGroups(em, { communicationId, unitId }, now)
  }

  @AtMost(MANAGERS_OFFERED_MAX)
  @Query(() => [BriefingManagerType], {
    description:
      'Who could brief a group: those nearest above first. None unless the viewer runs its program.',
  })
  async briefingManagers(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('briefingId', () => ID, { description: 'The briefing.' }) briefingId: string,
    @Arg('search', () => String, { description: 'Part of a name, of a person or of a unit.' })
    search: string,
  ): Promise<BriefingManagerType[]> {
    const briefing = isId(briefingId) ? await em.findOne(Briefing, { id: briefingId }) : null
    if (!briefing || !programsRun(viewer).includes(briefing.program.id)) return []
    if (!(await isProgramInSight(em, viewer, briefing.program.id))) return []
    return readBriefingManagers(em, { unitId: briefing.unit.id, search })
  }

  @Mutation(() => AssignBriefingResult, { description: 'Has somebody else brief a group, and tells them.' })
  assignBriefing(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AssignBriefingInput, { description: 'The briefing, and who is to brief.' })
    input: AssignBriefingInput,
  ) {
    return runCommand(context, 'assignBriefing', async (command) => {
      const id = await assignBriefing(command, input)
      const [group] = await readBriefingGroups(command.em, { id }, command.now)
      if (!group) throw new Error(`The briefing ${id} was just changed and is gone.`)
      return Object.assign(new BriefingGroupType(), group)
    })
  }

  @Mutation(() => RemindBriefingManagersResult, {
    description: 'Reminds by mail whoever has groups left to brief, once a day at most.',
  })
  remindBriefingManagers(
    @Ctx() context: MailContext,
    @Arg('communicationId', () => ID, THE_COMMUNICATION) communicationId: string,
  ) {
    return runCommand(context, 'remindBriefingManagers', (command) =>
      remindBriefingManagers(command, context, communicationId),
    )
  }
}
