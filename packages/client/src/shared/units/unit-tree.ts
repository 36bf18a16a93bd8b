import type { WatchQueryFetchPolicy } from '@apollo/client'
import { computed } from 'vue'
import { graphql } from '../../generated/gql.ts'
import { useQuery } from '../apollo/use-query.ts'
import { foldText } from '../format/match-words.ts'

export const UnitTreeDocument = graphql(`
  query UnitTree {
    unitTree {
      ids
      versions
      codes
      names
      parentIndex
      headcounts
      employeeCounts
    }
  }
`)

/** A row of the tree of units, with what is needed to draw, search and sum it. */
export interface UnitNode {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly name: string
  /** Position of the parent in the same list, -1 at the top. */
  readonly parent: number
  readonly depth: number
  /** Position after the last unit below this one: the list is in preorder, so everything below stands together. */
  readonly end: number
  readonly headcount: number | null
  readonly totalHeadcount: number
  readonly employees: number
  readonly totalEmployees: number
  /** Names of the units above, top first. */
  readonly path: string
  /** Name and code as they are searched. */
  readonly searched: string
}

/** All units that the viewer may see, in preorder. One request serves every part of the app that needs them. */
export function useUnitTree(
  wanted: () => boolean = () => true,
  fetchPolicy: WatchQueryFetchPolicy = 'cache-first',
) {
  const { data, loading, error, refetch } = useQuery(UnitTreeDocument, () => (wanted() ? {} : null), {
    fetchPolicy,
  })
  const nodes = computed(() => (data.value ? readNodes(data.value.unitTree) : []))
  const loaded = computed(() => data.value !== undefined)
  return { nodes, loaded, loading, error, refetch }
}

type Arrays = {
  readonly ids: readonly string[]
  readonly versions: readonly number[]
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly parentIndex: readonly number[]
  readonly headcounts: readonly (number | null)[]
  readonly employeeCounts: readonly number[]
}

/** Turns the parallel arrays of the API into rows; one pass up and one pass down, so 5,000 units take a few ms. */
export function readNodes(tree: Arrays): UnitNode[] {
  const count = tree.ids.length
  const totalHeadcount = Array.from({ length: count }, (_, index) => tree.headcounts[index] ?? 0)
  const totalEmployees = Array.from({ length: count }, (_, index) => tree.employeeCounts[index] ?? 0)
  const end = Array.from({ length: count }, (_, index) => index + 1)
  // From the last row up, each child is complete before it is added to its parent.
  for (let index = count - 1; index >= 0; index--) {
    const parent = tree.parentIndex[index] ?? -1
    if (parent < 0) continue
    totalHeadcount[parent] = (totalHeadcount[parent] ?? 0) + (totalHeadcount[index] ?? 0)
    totalEmployees[parent] = (totalEmployees[parent] ?? 0) + (totalEmployees[index] ?? 0)
    end[parent] = Math.max(end[parent] ?? 0, end[index] ?? 0)
  }
  const nodes: UnitNode[] = []
  for (const [index, id] of tree.ids.entries()) {
    const parent = tree.parentIndex[index] ?? -1
    const above = nodes[parent]
    const name = tree.names[index] ?? ''
    const code = tree.codes[index] ?? ''
    nodes.push({
      id,
      version: tree.versions[index] ?? 0,
      code,
      name,
      parent,
      depth: above ? above.depth + 1 : 0,
      end: end[index] ?? index + 1,
      headcount: tree.headcounts[index] ?? null,
      // Full-time equivalents are summed in binary fractions: 0.1 + 0.2 must not show.
      totalHeadcount: Math.round((totalHeadcount[index] ?? 0) * 100) / 100,
      employees: tree.employeeCounts[index] ?? 0,
      totalEmployees: totalEmployees[index] ?? 0,
      path: above ? (above.path ? `${above.path} › ${above.name}` : above.name) : '',
      searched: foldText(`${name} ${code}`),
    })
  }
  return nodes
}
