import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { Audience } from './audience.entity.ts'
import { AudienceType, ProgramAudiencesType } from './audience.type.ts'

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
}
