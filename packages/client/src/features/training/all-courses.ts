import type { ApolloClient } from '@apollo/client'
import type { CourseCatalogQuery, CourseCatalogQueryVariables } from '../../generated/graphql.ts'
import { CourseCatalogDocument, type CourseInList } from './course-fields.ts'

const LARGEST_PAGE = 100

/** Every course that obeys a filter, page after page. */
export async function readAllCourses(
  client: ApolloClient,
  filter: Omit<CourseCatalogQueryVariables, 'page'>,
): Promise<CourseInList[]> {
  const courses: CourseInList[] = []
  let after: string | null = null
  do {
    const { data }: { data?: CourseCatalogQuery | undefined } = await client.query({
      query: CourseCatalogDocument,
      variables: { ...filter, page: { first: LARGEST_PAGE, after } },
      fetchPolicy: 'no-cache',
    })
    courses.push(...(data?.trainingCourses.items ?? []))
    after = data?.trainingCourses.endCursor ?? null
  } while (after !== null)
  return courses
}
