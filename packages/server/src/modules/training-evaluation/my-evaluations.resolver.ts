import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import type { AccessContext } from '../access/access.module.ts'
import { evaluationPath } from './evaluation-token.ts'
import { readOpenEvaluations } from './open-evaluations.read.ts'

/** An evaluation is open for a week: nobody goes to more trainings than this in one. */
const EVALUATIONS_MAX = 50

@ObjectType('OpenEvaluation', { description: 'A training that asks the viewer how it was.' })
export class OpenEvaluationType {
  @Field(() => ID, { description: 'The evaluation.' })
  id: string

  @Field(() => String, { description: 'The course.' })
  courseTitle: string

  @Field(() => String, { nullable: true, description: 'What its session is called; null = no name.' })
  sessionName: string | null

  @Field(() => LocalDate, { description: 'The day on which the training ended.' })
  endedOn: string

  @Field(() => LocalDate, { description: 'The last day on which it can be answered.' })
  closesOn: string

  @Field(() => String, {
    description: 'Where it is answered: the viewer’s own link, without the address of the server.',
  })
  path: string
}

@Resolver()
export class MyEvaluationsResolver {
  @AtMost(EVALUATIONS_MAX)
  @Query(() => [OpenEvaluationType], {
    description:
      'The trainings that ask the viewer how they were and that they have not answered, the one that ends first at the top.',
  })
  async myEvaluations(@Ctx() { em, viewer, now, secret }: AccessContext): Promise<OpenEvaluationType[]> {
    const { employeeId, organizationId } = viewer
    if (employeeId === null) return []
    const today = now.toISOString().slice(0, 10)
    const rows = await readOpenEvaluations(em, employeeId, today, EVALUATIONS_MAX)
    return rows.map(({ personId, ...evaluation }) => ({
      ...evaluation,
      path: evaluationPath(secret, { organizationId, personId }),
    }))
  }
}
