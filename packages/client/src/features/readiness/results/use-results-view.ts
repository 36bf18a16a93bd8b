import { type ComputedRef, computed } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'
import {
  readFigure,
  readResultsView,
  type ResultsFigure,
  type ResultsView,
  VIEW_KEYS,
  writeFigure,
  writeResultsView,
} from './results-view.ts'

/** The view and the figure that the address holds, and how to change them. Other things in the address stay. */
export function useResultsView(): {
  readonly view: ComputedRef<ResultsView>
  readonly figure: ComputedRef<ResultsFigure | null>
  change(part: Partial<ResultsView>): void
  figureLink(figure: Partial<ResultsFigure>): { query: LocationQueryRaw }
  openFigure(figure: Partial<ResultsFigure> | null): void
} {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => readResultsView(route.query))

  function figureLink(figure: Partial<ResultsFigure>): { query: LocationQueryRaw } {
    const { unit: _beside, ...query } = route.query
    const { unitId = null, dimension = null, itemKey = null } = figure
    return { query: { ...query, figure: writeFigure({ unitId, dimension, itemKey }) } }
  }

  return {
    view,
    figure: computed(() => readFigure(route.query)),
    change(part) {
      // One panel beside the page at a time.
      const replaced = part.unit ? [...VIEW_KEYS, 'figure'] : VIEW_KEYS
      const others = Object.fromEntries(
        Object.entries(route.query).filter(([name]) => !replaced.includes(name)),
      )
      void router.replace({ query: { ...others, ...writeResultsView({ ...view.value, ...part }) } })
    },
    figureLink,
    openFigure(figure) {
      const { figure: _closed, ...query } = route.query
      void (figure ? router.push(figureLink(figure)) : router.replace({ query }))
    },
  }
}
