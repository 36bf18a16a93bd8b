import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { graphql } from '../../generated/gql.ts'
import { useQuery } from '../apollo/use-query.ts'
import { readLastProgramId } from '../session/last-program.ts'

const ShellPrograms = graphql(`
  query ShellPrograms {
    programs {
      id
      name
      provenance
    }
  }
`)

/** The programs that the viewer may see, and the one they are looking at or looked at last. */
export function usePrograms() {
  const route = useRoute()
  const { data, error, refetch } = useQuery(ShellPrograms, {})
  const programs = computed(() => data.value?.programs ?? [])
  const current = computed(() => {
    const named = route.params['programId'] ?? readLastProgramId()
    return programs.value.find(({ id }) => id === named) ?? programs.value[0]
  })
  const loaded = computed(() => data.value !== undefined)
  return { programs, current, loaded, error, refetch }
}
