import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SignedInContext, Viewer } from '../../kernel/request-context.ts'
import { ViewerType } from '../access/access.module.ts'
import { Organization } from './organization.entity.ts'
import { OrganizationType } from './organization.type.ts'

@Resolver(() => ViewerType)
export class ViewerOrganizationResolver {
  @FieldResolver(() => OrganizationType, { description: 'The organization that the viewer belongs to.' })
  organization(@Root() { organizationId }: Viewer, @Ctx() { em }: SignedInContext): Promise<Organization> {
    return em.findOneOrFail(Organization, { id: organizationId })
  }
}
