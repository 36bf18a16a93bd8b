import { useVirtualizer } from '@tanstack/vue-virtual'
import { type CSSProperties, type Ref, computed, nextTick, ref, watch } from 'vue'
import type { VisibleRow } from './board-tree.ts'
import { readTreeKey } from './tree-keys.ts'

interface TreeGrid {
  readonly visible: () => readonly VisibleRow[]
  readonly idOf: (row: VisibleRow) => string
  /** The element that scrolls. */
  readonly frame: Readonly<Ref<HTMLElement | null>>
  readonly rowHeight: Readonly<Ref<number>>
  readonly onPaper: Readonly<Ref<boolean>>
  readonly toggle: (row: VisibleRow) => void
  readonly open: (row: VisibleRow) => void
}

/** The rows that a treegrid draws (those in sight; on paper all), the one in the tab order, and what its keys do. */
export function useTreeGrid({ visible, idOf, frame, rowHeight, onPaper, toggle, open }: TreeGrid) {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: visible().length,
      getScrollElement: () => frame.value,
      estimateSize: () => rowHeight.value,
      overscan: 10,
      // Measured a frame later: heights may follow the width, and an observer that changes what it observes complains.
      useAnimationFrameWithResizeObserver: true,
    })),
  )
  watch(rowHeight, () => virtualizer.value.measure())

  const drawn = computed(() =>
    onPaper.value
      ? visible().map((row, at) => ({ row, at, place: placeRow(rowHeight.value, null) }))
      : virtualizer.value.getVirtualItems().flatMap(({ index, start }) => {
          const row = visible()[index]
          return row ? [{ row, at: index, place: placeRow(rowHeight.value, start) }] : []
        }),
  )
  /** What holds the rows is as high as all of them, drawn or not. */
  const bodyStyle = computed<CSSProperties>(() =>
    onPaper.value ? {} : { height: `${virtualizer.value.getTotalSize()}px` },
  )

  // One row of the grid is in the tab order. It is known by its unit, so it stays the same when rows move.
  const focusedId = ref<string | null>(null)
  const focusedAt = computed(() =>
    Math.max(
      0,
      visible().findIndex((row) => idOf(row) === focusedId.value),
    ),
  )

  async function focusRow(at: number): Promise<void> {
    const row = visible()[at]
    if (!row) return
    focusedId.value = idOf(row)
    virtualizer.value.scrollToIndex(at, { align: 'auto' })
    await nextTick()
    // The virtualizer draws a row that was out of sight one frame after it scrolled to it.
    requestAnimationFrame(() =>
      frame.value?.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"]`)?.focus({ preventScroll: true }),
    )
  }

  function press(event: KeyboardEvent): void {
    // A key that is meant for a link or button inside of the row is not ours.
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'row'
    if (!isOnRow || event.ctrlKey || event.metaKey || event.altKey) return
    const pageSize = Math.max(1, Math.floor((frame.value?.clientHeight ?? 0) / rowHeight.value) - 2)
    const move = readTreeKey(event.key, visible(), focusedAt.value, pageSize)
    if (!move) return
    event.preventDefault()
    const row = visible()[move.at]
    if (move.kind === 'focus') void focusRow(move.at)
    else if (row && move.kind === 'toggle') toggle(row)
    else if (row) open(row)
  }

  const scrollToTop = () => virtualizer.value.scrollToOffset(0)

  return { drawn, bodyStyle, focusedId, focusedAt, press, scrollToTop }
}

/** A row in sight lies where the virtualizer says (`start`); on paper rows follow each other. */
function placeRow(height: number, start: number | null): CSSProperties {
  const size = { height: `${height}px` }
  if (start === null) return size
  return { ...size, position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }
}
