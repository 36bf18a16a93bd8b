import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import type { AccessContext } from '../access/access.module.ts'
import { checkPath } from './check-token.ts'
import { readOpenChecks } from './open-checks.read.ts'

/** Nobody is asked by two checks of one program at a time, and nobody has more programs than this. */
const CHECKS_MAX = 50

@ObjectType('OpenCheck', { description: 'An understanding check that waits for an answer of the viewer’s.' })
export class OpenCheckType {
  @Field(() => ID, { description: 'The check.' })
  id: string

  @Field(() => String, { description: 'The program that it is about.' })
  programName: string

  @Field(() => String, {
    nullable: true,
    description: 'The communication that it asks about; null = the change as a whole.',
  })
  about: string | null

  @Field(() => LocalDate, { description: 'The last day on which it can be answered.' })
  closesOn: string

  @Field(() => String, {
    description: 'Where it is answered: the viewer’s own link, without the address of the server.',
  })
  path: string
}

@Resolver()
export class MyChecksResolver {
  @AtMost(CHECKS_MAX)
  @Query(() => [OpenCheckType], {
    description:
      'The open understanding checks that ask the viewer and that they have not answered, the one that ends first at the top.',
  })
  async myChecks(@Ctx() { em, viewer, now, secret }: AccessContext): Promise<OpenCheckType[]> {
    const { employeeId, organizationId } = viewer
    if (employeeId === null) return []
    const rows = await readOpenChecks(em, employeeId, now.toISOString().slice(0, 10), CHECKS_MAX)
    return rows.map(({ personId, ...check }) => ({
      ...check,
      path: checkPath(secret, { organizationId, personId }),
    }))
  }
}
