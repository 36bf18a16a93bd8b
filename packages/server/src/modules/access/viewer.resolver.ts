import { ROLES_MAX } from '@tidemark/domain/access/roles'
import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { RequestContext, SignedInContext, Viewer } from '../../kernel/request-context.ts'
import { rolesOf } from './role-assignments.read.ts'
import { RoleAssignmentType } from './role.type.ts'
import { viewerCan } from './viewer-can.ts'
import { ViewerCanType, ViewerType } from './viewer.type.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null if nobody is.' })
  viewer(@Ctx() { viewer }: RequestContext): Viewer | null {
    return viewer
  }

  @FieldResolver(() => ID, { description: 'The account.' })
  id(@Root() { accountId }: Viewer): string {
    return accountId
  }

  @AtMost(ROLES_MAX)
  @FieldResolver(() => [RoleAssignmentType], { description: 'The roles of the viewer with what they reach.' })
  roles(@Root() { accountId }: Viewer, @Ctx() { em }: SignedInContext): Promise<RoleAssignmentType[]> {
    return rolesOf(em, accountId)
  }

  @FieldResolver(() => ViewerCanType, { description: 'What the viewer may do, and why not.' })
  can(@Root() viewer: Viewer): ViewerCanType {
    return viewerCan(viewer)
  }
}
