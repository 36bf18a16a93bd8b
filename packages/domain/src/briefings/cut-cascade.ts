import { BRIEFING_GROUP_MAX } from './briefing.ts'

/** Somebody who is to be told by their line manager. */
export interface CascadePerson {
  id: string
  /** The unit that they are in. */
  unitId: string
  employeeId: string
}

/** A unit with those who may brief its people. */
export interface CascadeUnit {
  /** Null at the top. */
  parentId: string | null
  /** Line managers of this very unit who can sign in; the first one is asked. */
  leaders: readonly { accountId: string; employeeId: string | null }[]
}

/** People who are told together. */
export interface CascadeGroup {
  /** The unit whose people they are. */
  unitId: string
  /** Tells the groups of one unit apart, from 1. */
  number: number
  /** The account of whoever briefs them; null = nobody leads these people. */
  managerId: string | null
  /** Keys of people, in the order given. */
  people: string[]
}

/**
 * Cuts people into the groups of a cascade: those of a unit together, at most ten in one, as even as they can be (23 = 8 + 8 +
 * 7). Each group is led by the line manager whose unit is nearest above, its own unit first. Whoever would brief themselves
 * goes with the people of the unit above the one they lead; at the top, where nobody else is left, they stay. Groups come in
 * the order in which their units first appear. Units that aren't given count as units without anybody above.
 * Source: Larkin & Larkin, Communicating Change (1996): supervisors, face to face, small groups.
 */
export function cutCascade(
  people: readonly CascadePerson[],
  units: ReadonlyMap<string, CascadeUnit>,
): CascadeGroup[] {
  const byUnit = Map.groupBy(people, (person) => unitToBriefIn(person, units))
  return [...byUnit].flatMap(([unitId, members]) => {
    const managerId = findLeader(unitId, units)?.accountId ?? null
    return cutIntoGroups(members).map((group, index) => ({
      unitId,
      number: index + 1,
      managerId,
      people: group.map(({ id }) => id),
    }))
  })
}

/** People in groups of at most ten, the larger ones first, none smaller by more than one. Nobody makes no group. */
export function cutIntoGroups<Person>(people: readonly Person[]): Person[][] {
  const groups = Math.ceil(people.length / BRIEFING_GROUP_MAX)
  const size = Math.floor(people.length / groups)
  const larger = people.length % groups
  return Array.from({ length: groups }, (_, group) => {
    const start = group * size + Math.min(group, larger)
    return people.slice(start, start + size + (group < larger ? 1 : 0))
  })
}

function unitToBriefIn(
  { unitId, employeeId }: CascadePerson,
  units: ReadonlyMap<string, CascadeUnit>,
): string {
  let at: string | null = unitId
  while (at !== null) {
    const leader = findLeader(at, units)
    if (!leader) break
    if (leader.employeeId !== employeeId) return at
    at = units.get(leader.unitId)?.parentId ?? null
  }
  return unitId
}

interface Leader {
  accountId: string
  employeeId: string | null
  /** The unit that they lead. */
  unitId: string
}

function findLeader(unitId: string, units: ReadonlyMap<string, CascadeUnit>): Leader | null {
  for (let at: string | null = unitId; at !== null; at = units.get(at)?.parentId ?? null) {
    const [leader] = units.get(at)?.leaders ?? []
    if (leader) return { ...leader, unitId: at }
  }
  return null
}
