import { audienceRule } from '@tidemark/domain/audiences/audience-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { checked } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { Audience } from './audience.entity.ts'
import { AudienceRuleInput } from './audience.input.ts'
import { readAudiencePreview } from './audience-preview.read.ts'
import { AudiencePreviewType, AudienceWordsType, PeopleMatchType } from './audience-preview.type.ts'
import { audienceReachOf } from './audience-reach.read.ts'
import { AudienceType } from './audience.type.ts'
import { readAudienceWords } from './audience-words.read.ts'
import { matchPeople } from './match-people.ts'
import { seesPeople, toldCount } from './sees-people.ts'
import { sizesOf } from '@tidemark/domain/audiences/overlaps'
import { readWantedPeople } from './wanted-people.read.ts'

const THE_PROGRAM = { description: 'The program.' }
const WHICH_PAGE = { description: 'Which page of the people.' }

@Resolver(() => AudienceType)
export class AudiencePeopleResolver {
  @Query(() => AudiencePreviewType, {
    nullable: true,
    description: 'Whom a rule would choose today; null if the viewer doesn’t choose people for the program.',
  })
  async audiencePreview(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('rule', () => AudienceRuleInput, { description: 'The rule.' }) rule: AudienceRuleInput,
    @Arg('page', () => PageInput, WHICH_PAGE) page: PageInput,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Only those whose name or staff number holds this; null = all.',
    })
    search: string | null,
  ): Promise<AudiencePreviewType | null> {
    checkPage(page)
    const wanted = { programId, audienceId: null, kind: 'rule' as const, rule: checked(audienceRule, rule) }
    if (!wanted.rule.unitIds.every(isId)) return null
    return (await mayChoose({ em, viewer }, programId)) ? readAudiencePreview(em, wanted, page, search) : null
  }

  @Query(() => AudienceWordsType, {
    nullable: true,
    description:
      'The words that a rule can choose by; null if the viewer doesn’t choose people for the program.',
  })
  async audienceWords(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
  ): Promise<AudienceWordsType | null> {
    return (await mayChoose({ em, viewer }, programId)) ? readAudienceWords(em) : null
  }

  @Query(() => PeopleMatchType, {
    nullable: true,
    description: 'Whom a pasted column means; null if the viewer doesn’t choose people for the program.',
  })
  async peopleMatch(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('people', () => String, {
      description:
        'Staff numbers, mail addresses or names in lines: at most 5,000 people and 60,000 characters.',
    })
    people: string,
    @Arg('audienceId', () => ID, {
      nullable: true,
      description: 'The list that they would be put on, of the same program; null = a new one.',
    })
    audienceId: string | null,
  ): Promise<PeopleMatchType | null> {
    if (!(await mayChoose({ em, viewer }, programId))) return null
    const known =
      audienceId === null ||
      (isId(audienceId) && (await em.count(Audience, { id: audienceId, program: programId })) === 1)
    return known ? matchPeople(em, { people, audienceId }) : null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many people it holds today, in steps of `countStep` of its program, rounded down; null = fewer than one step.',
  })
  async people(
    @Root() { id, program }: Pick<Audience, 'id' | 'program'>,
    @Ctx() context: SignedInContext,
  ): Promise<number | null> {
    const { combinations, minimum } = await audienceReachOf(context, program.id)
    return toldCount(context.viewer, program.id, { people: sizesOf(combinations).get(id) ?? 0, minimum })
  }

  @FieldResolver(() => AudiencePreviewType, {
    nullable: true,
    description: 'Whom it holds today; null if the viewer doesn’t choose people for the program.',
  })
  async preview(
    @Root() { id, program }: Pick<Audience, 'id' | 'program'>,
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('page', () => PageInput, WHICH_PAGE) page: PageInput,
  ): Promise<AudiencePreviewType | null> {
    checkPage(page)
    if (!seesPeople(viewer, program.id)) return null
    const wanted = (await readWantedPeople(em, [id])).get(id)
    return wanted ? readAudiencePreview(em, wanted, page) : null
  }
}

const mayChoose = async ({ em, viewer }: Pick<SignedInContext, 'em' | 'viewer'>, programId: string) =>
  seesPeople(viewer, programId) && (await isProgramInSight(em, viewer, programId))
