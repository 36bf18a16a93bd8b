import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { graphql } from '../../generated/gql.ts'
import { useQuery } from '../apollo/use-query.ts'
import { readLastProgramId } from '../session/last-program.ts'

export const ProgramListDocument = graphql(`
  query ProgramList {
    programs {
      id
      name
      provenance
      viewerCan {
        recordObservations {
          allowed
        }
      }
    }
  }
`)

/** The programs that the viewer may see, and the one they are looking at or looked at last. */
export function usePrograms() {
  const route = useRoute()
  const { data, error, refetch } = useQuery(ProgramListDocument, {})
  const programs = computed(() => data.value?.programs ?? [])
  const current = computed(() => {
    const named = route.params['programId'] ?? readLastProgramId()
    return programs.value.find(({ id }) => id === named) ?? programs.value[0]
  })
  const loaded = computed(() => data.value !== undefined)
  return { programs, current, loaded, error, refetch }
}
