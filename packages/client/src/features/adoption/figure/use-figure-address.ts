import { type ComputedRef, computed } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'
import { type FigureAddress, readFigureAddress, writeFigureAddress } from './figure-address.ts'

/** The figure that the address opens, and how to open, link to and close one. */
export function useFigureAddress(): {
  readonly figure: ComputedRef<FigureAddress | null>
  link(figure: Partial<FigureAddress>): { query: LocationQueryRaw }
  open(figure: Partial<FigureAddress>): void
  close(): void
} {
  const route = useRoute()
  const router = useRouter()

  function link(figure: Partial<FigureAddress>): { query: LocationQueryRaw } {
    const { unitId = null, behaviorId = null } = figure
    return { query: { ...route.query, figure: writeFigureAddress({ unitId, behaviorId }) } }
  }

  return {
    figure: computed(() => readFigureAddress(route.query['figure'])),
    link,
    open: (figure) => void router.push(link(figure)),
    close() {
      const { figure: _closed, ...query } = route.query
      void router.push({ query })
    },
  }
}
