import { RELATIONS_MAX } from '@tidemark/domain/stakeholders/relation-input'
import { STAKEHOLDERS_MAX } from '@tidemark/domain/stakeholders/stakeholder-input'
import { weightedSupport } from '@tidemark/domain/stakeholders/weighted-support'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { StakeholderMap } from './stakeholder-map.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import {
  StakeholderMapType,
  StakeholderRelationType,
  StakeholderStandingType,
  StakeholderType,
  WeightedSupportType,
} from './stakeholder.type.ts'
import { readRelations, readStandings, STANDINGS_MAX, stakeholdersOf } from './stakeholders.read.ts'
import { readsStakeholders } from './who-reads-stakeholders.ts'

@Resolver(() => StakeholderMapType)
export class StakeholderMapResolver {
  @Query(() => StakeholderMapType, {
    nullable: true,
    description: 'The stakeholders of a program; null if they are not the viewer’s to see.',
  })
  async stakeholderMap(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<StakeholderMap | null> {
    return (await readsStakeholders(em, viewer, programId)) ? { id: programId } : null
  }

  @AtMost(STANDINGS_MAX)
  @Query(() => [StakeholderStandingType], {
    description:
      'Where a stakeholder stood from each day on which that changed, the earliest first; none if they are not the viewer’s to see.',
  })
  async stakeholderStandings(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('stakeholderId', () => ID, { description: 'The stakeholder.' }) stakeholderId: string,
  ): Promise<StakeholderStandingType[]> {
    const stakeholder = isId(stakeholderId) ? await em.findOne(Stakeholder, { id: stakeholderId }) : null
    if (!stakeholder || !(await readsStakeholders(em, viewer, stakeholder.program.id))) return []
    return readStandings(em, stakeholder.id)
  }

  @AtMost(STAKEHOLDERS_MAX)
  @FieldResolver(() => [StakeholderType], {
    description: 'Who is on the map, the most powerful first, of equals the most interested, then by name.',
  })
  stakeholders(@Root() { id }: StakeholderMap, @Ctx() context: SignedInContext): Promise<StakeholderType[]> {
    return stakeholdersOf(context, id)
  }

  @AtMost(RELATIONS_MAX)
  @FieldResolver(() => [StakeholderRelationType], { description: 'How they stand to each other.' })
  relations(
    @Root() { id }: StakeholderMap,
    @Ctx() { em }: SignedInContext,
  ): Promise<StakeholderRelationType[]> {
    return readRelations(em, id)
  }

  @FieldResolver(() => WeightedSupportType, {
    description: 'How far those with power stand behind the change.',
  })
  async weightedSupport(
    @Root() { id }: StakeholderMap,
    @Ctx() context: SignedInContext,
  ): Promise<WeightedSupportType> {
    return weightedSupport(await stakeholdersOf(context, id))
  }
}
