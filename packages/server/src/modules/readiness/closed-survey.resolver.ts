import { Ctx, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { ClosedSurveyType } from './closed-survey.type.ts'
import { type ClosedSurveyRow, readClosedSurveys } from './closed-surveys.read.ts'
import { describeGroup } from './describe-group.ts'

const SURVEYS_MAX = 10

@Resolver()
export class ClosedSurveyResolver {
  @AtMost(SURVEYS_MAX)
  @Query(() => [ClosedSurveyType], {
    description: `The last ${SURVEYS_MAX} closed rounds that asked the viewer, the newest first: what everybody said, and what was done.`,
  })
  async closedSurveys(@Ctx() { em, viewer }: SignedInContext): Promise<ClosedSurveyType[]> {
    if (viewer.employeeId === null) return []
    const rows = await readClosedSurveys(em, viewer.employeeId, SURVEYS_MAX)
    return rows.map(describeSurvey)
  }
}

function describeSurvey({ content, total, ...survey }: ClosedSurveyRow): ClosedSurveyType {
  const group = total && describeGroup({ items: content.items, group: total, earlier: null }, null, null)
  return {
    ...survey,
    invited: group?.invited ?? null,
    answered: group?.answered ?? null,
    responseRate: group?.responseRate ?? null,
    weakest: group?.weakest ?? null,
    dimensions: group?.dimensions ?? [],
    replies: { id: survey.id },
  }
}
