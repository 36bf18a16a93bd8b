import { computed } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'

/** What the address of the page says: what coverage is narrowed down to, and which figure stands beside it. */
export function useCoverageAddress() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const filter = computed(() => ({
    programId: text('program'),
    waveId: text('program') ? text('wave') : null,
    courseId: text('course'),
    asOf: text('asOf'),
  }))
  const change = (changed: LocationQueryRaw) => {
    const entries = Object.entries({ ...route.query, ...changed })
    void router.replace({ query: Object.fromEntries(entries.filter(([, value]) => value)) })
  }
  /** Another coverage has other figures: the one that stands open is closed. */
  const narrow = (changed: LocationQueryRaw) => change({ ...changed, figure: undefined })
  /** Unit and course of the open figure, `all` for either. */
  const figure = computed(() => {
    const [unitId = 'all', courseId = 'all'] = text('figure')?.split(',') ?? []
    return text('figure')
      ? { unitId: unitId === 'all' ? null : unitId, courseId: courseId === 'all' ? null : courseId }
      : null
  })
  const figureLink = (unitId: string | null, courseId: string | null) => ({
    query: { ...route.query, figure: `${unitId ?? 'all'},${courseId ?? 'all'}` },
  })
  const closeFigure = () => narrow({})
  return { filter, change, narrow, figure, figureLink, closeFigure, text }
}
