import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { ViewerType, type AccessContext } from '../access/access.module.ts'
import { OpenSurveyType } from './open-survey.type.ts'
import { readOpenSurveys } from './open-surveys.read.ts'
import { surveyPath } from './survey-token.ts'

/** Nobody has more programs than this that ask them at once. */
const SURVEYS_MAX = 50

@Resolver(() => ViewerType)
export class OpenSurveyResolver {
  @AtMost(SURVEYS_MAX)
  @Query(() => [OpenSurveyType], {
    description:
      'The open rounds that ask the viewer and that they have not answered, the one that ends first at the top. One that was answered is here no more, and nowhere else.',
  })
  async mySurveys(@Ctx() { em, viewer, now, secret }: AccessContext): Promise<OpenSurveyType[]> {
    const { employeeId, organizationId } = viewer
    if (employeeId === null) return []
    const today = now.toISOString().slice(0, 10)
    const rows = await readOpenSurveys(em, employeeId, today, SURVEYS_MAX)
    return rows.map(({ inviteeId, ...survey }) => ({
      ...survey,
      path: surveyPath(secret, { organizationId, inviteeId }),
    }))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is somebody whom surveys may ask.' })
  isEmployee(@Ctx() { viewer }: AccessContext): boolean {
    return viewer.employeeId !== null
  }
}
