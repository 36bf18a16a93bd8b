import { formatDate } from '../../shared/format/date.ts'

interface Days {
  plannedOn: string | null
  dueOn: string
  heldOn: string | null
  isOverdue: boolean
}

/** How far a briefing is, in words. */
export function tellWhen({ plannedOn, dueOn, heldOn, isOverdue }: Days): string {
  if (heldOn !== null) return `held on ${formatDate(heldOn)}`
  if (isOverdue) return `late: was due on ${formatDate(dueOn)}`
  return plannedOn === null ? `due by ${formatDate(dueOn)}` : `planned for ${formatDate(plannedOn)}`
}

/** Which people it is for: the unit, and the group where it has several. */
export function tellGroup(group: { unitName: string; number: number; groupsOfUnit: number }): string {
  const { unitName, number, groupsOfUnit } = group
  return groupsOfUnit === 1 ? unitName : `${unitName}, group ${number} of ${groupsOfUnit}`
}

export const tellPeople = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`
