import { shallowRef, watch } from 'vue'
import type { EvaluatedBehaviorQuery } from '../../generated/graphql.ts'
import { useApolloClient } from '../../shared/apollo/client-context.ts'
import { EvaluatedBehaviorDocument } from './evaluation-fields.ts'

/** What people do at work after a course. */
export type EvaluatedBehavior = EvaluatedBehaviorQuery['trainingEvaluation']['courses'][number]

/** So many courses are worked out at a time: a few answers soon rather than all of them late. */
const AT_A_TIME = 2

/** What people do at work, of each course as it is worked out, in the order of the list. */
export function useEvaluatedBehavior(courseIds: () => readonly string[]) {
  const client = useApolloClient()
  const found = shallowRef<ReadonlyMap<string, EvaluatedBehavior>>(new Map())
  const error = shallowRef<Error>()
  let turn = 0

  async function ask(ids: readonly string[]): Promise<void> {
    turn += 1
    const mine = turn
    error.value = undefined
    found.value = new Map()
    try {
      for (let from = 0; from < ids.length; from += AT_A_TIME) {
        const { data } = await client.query({
          query: EvaluatedBehaviorDocument,
          variables: { filter: { courseIds: ids.slice(from, from + AT_A_TIME) } },
          fetchPolicy: 'network-only',
        })
        if (mine !== turn) return
        const courses = data?.trainingEvaluation.courses ?? []
        found.value = new Map([...found.value, ...courses.map((course) => [course.id, course] as const)])
      }
    } catch (failure) {
      if (mine === turn) error.value = failure instanceof Error ? failure : new Error(String(failure))
    }
  }

  watch(
    () => courseIds().join(' '),
    () => void ask(courseIds()),
    { immediate: true },
  )
  return { found, error, retry: () => ask(courseIds()) }
}
