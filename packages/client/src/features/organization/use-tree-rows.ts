import { type MaybeRefOrGetter, computed, ref, toValue, watch } from 'vue'
import { foldText, matchesWords } from '../../shared/format/match-words.ts'
import type { UnitNode } from '../../shared/units/unit-tree.ts'

export interface TreeRow {
  readonly unit: UnitNode
  readonly index: number
  readonly expandable: boolean
  readonly expanded: boolean
  /** The search found this unit itself, and not only something below it. */
  readonly found: boolean
}

// Two levels are what most people know by heart; below that they search or open what they need.
const levelsOpenAtFirst = 1

/** Which rows of the tree are on screen: those whose ancestors are open, or those that a search finds, with their ancestors. */
export function useTreeRows(nodes: MaybeRefOrGetter<readonly UnitNode[]>, search: MaybeRefOrGetter<string>) {
  const open = ref(new Set<string>())
  let seen = false

  watch(
    () => toValue(nodes),
    (units) => {
      if (seen || !units.length) return
      seen = true
      open.value = new Set(units.filter(({ depth }) => depth < levelsOpenAtFirst).map(({ id }) => id))
    },
    { immediate: true },
  )

  const found = computed(() => {
    const folded = foldText(toValue(search))
    if (!folded) return null
    const units = toValue(nodes)
    const hits = new Set<number>()
    const shown = new Set<number>()
    for (const [index, unit] of units.entries()) {
      if (!matchesWords(unit.searched, folded)) continue
      hits.add(index)
      for (let at = index; at >= 0 && !shown.has(at); at = units[at]?.parent ?? -1) shown.add(at)
    }
    return { hits, shown }
  })

  const rows = computed<TreeRow[]>(() => {
    const units = toValue(nodes)
    const result: TreeRow[] = []
    for (let index = 0; index < units.length;) {
      const unit = units[index]
      if (!unit) break
      if (found.value && !found.value.shown.has(index)) {
        // Nothing below is shown either, or this unit would be.
        index = unit.end
        continue
      }
      const expandable = unit.end > index + 1
      const expanded = expandable && (found.value ? true : open.value.has(unit.id))
      result.push({ unit, index, expandable, expanded, found: found.value?.hits.has(index) ?? false })
      index = expanded ? index + 1 : unit.end
    }
    return result
  })

  function toggle(id: string, expand = !open.value.has(id)): void {
    const next = new Set(open.value)
    if (expand) next.add(id)
    else next.delete(id)
    open.value = next
  }

  function expandAll(): void {
    open.value = new Set(toValue(nodes).map(({ id }) => id))
  }

  function collapseAll(): void {
    open.value = new Set()
  }

  return { rows, hitCount: computed(() => found.value?.hits.size), toggle, expandAll, collapseAll }
}
