import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** A unit by its key and the key of the unit that it hangs under; null for a top one. */
export interface TreeNode {
  key: string
  parentKey: string | null
}

/** What a list of units is as a tree, and what keeps it from being one. */
export interface TreeInspection {
  roots: string[]
  /** Level of each unit that hangs on a root, the root's being 1. Units that hang on no root are absent. */
  depthOf: Map<string, number>
  /** Each circle of two or more units once, from one unit to its parent and on. */
  cycles: string[][]
  /** Units that name themselves as their parent. */
  selfReporting: string[]
  missingParents: { key: string; parentKey: string }[]
  /** Keys that came more than once; the first node of each was used. */
  duplicateKeys: string[]
}

/**
 * Looks a list of units over as a tree, in any order and of any depth, in linear time. Never fails on a list that isn't a
 * tree: telling what is wrong with it is its purpose.
 */
export function inspectTree(nodes: readonly TreeNode[]): TreeInspection {
  const parentOf = new Map<string, string | null>()
  const duplicateKeys = new Set<string>()
  for (const { key, parentKey } of nodes) {
    if (parentOf.has(key)) duplicateKeys.add(key)
    else parentOf.set(key, parentKey)
  }
  const inspection: TreeInspection = {
    roots: [],
    depthOf: new Map(),
    cycles: [],
    selfReporting: [],
    missingParents: [],
    duplicateKeys: [...duplicateKeys],
  }
  for (const [key, parentKey] of parentOf) {
    if (parentKey === null) inspection.roots.push(key)
    else if (parentKey === key) inspection.selfReporting.push(key)
    else if (!parentOf.has(parentKey)) inspection.missingParents.push({ key, parentKey })
  }
  const walked = new Set<string>()
  for (const key of parentOf.keys()) walkUp(key, parentOf, walked, inspection)
  return inspection
}

/** Walks from a unit towards its root until known ground, then gives the whole way its depth, or notes the circle met. */
function walkUp(
  start: string,
  parentOf: ReadonlyMap<string, string | null>,
  walked: Set<string>,
  { depthOf, cycles }: TreeInspection,
) {
  const way: string[] = []
  let key: string | null | undefined = start
  while (typeof key === 'string' && !walked.has(key) && parentOf.has(key)) {
    walked.add(key)
    way.push(key)
    key = parentOf.get(key)
  }
  if (typeof key === 'string' && way.includes(key)) {
    const cycle = way.slice(way.indexOf(key))
    if (cycle.length > 1) cycles.push(cycle)
    return
  }
  let depth = key === null ? 0 : depthOf.get(key ?? '')
  // Known ground without a depth hangs on no root itself: below a circle or a parent that isn't there.
  if (depth === undefined) return
  for (const step of way.toReversed()) depthOf.set(step, ++depth)
}

/**
 * Whether hanging a unit under a new parent (null: making it a top one) would close a circle, that is, whether the new
 * parent is the unit itself or lies under it. `parentOf` knows each unit's present parent.
 */
export function wouldCreateCycle(
  parentOf: ReadonlyMap<string, string | null>,
  unitId: string,
  newParentId: string | null,
): boolean {
  return (
    newParentId !== null && (newParentId === unitId || ancestorsOf(parentOf, newParentId).includes(unitId))
  )
}

/** The units above a unit, nearest first. Throws RangeError when its way up runs in a circle. */
export function ancestorsOf(parentOf: ReadonlyMap<string, string | null>, unitId: string): string[] {
  const ancestors = new Set<string>()
  let key = parentOf.get(unitId) ?? null
  while (key !== null) {
    refuseImpossible(key !== unitId && !ancestors.has(key), `the way up from unit ${unitId} runs in a circle`)
    ancestors.add(key)
    key = parentOf.get(key) ?? null
  }
  return [...ancestors]
}
