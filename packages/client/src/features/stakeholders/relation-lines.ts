import type { Relation } from './stakeholder-fields.ts'

export interface Line {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** They work against each other. */
  readonly dashed: boolean
}

/** Lines from the chosen one to those related, in pixels of the frame; one whose mark isn't shown has none. */
export function placeLines(frame: HTMLElement, chosen: string, relations: readonly Relation[]): Line[] {
  const origin = frame.getBoundingClientRect()
  const middleOf = (id: string) => {
    const mark = frame.querySelector(`[data-stakeholder="${id}"]`)?.getBoundingClientRect()
    return mark && { x: mark.x - origin.x + mark.width / 2, y: mark.y - origin.y + mark.height / 2 }
  }
  const from = middleOf(chosen)
  if (!from) return []
  return relations.flatMap(({ id, fromId, toId, kind }) => {
    const other = fromId === chosen ? toId : toId === chosen ? fromId : null
    const to = other === null ? undefined : middleOf(other)
    return to ? [{ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y, dashed: kind === 'AT_ODDS_WITH' }] : []
  })
}
