const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Arrow keys move between the buttons of a list whose rows are marked `data-row`: a minute needs no mouse. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const step = steps[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const rows = [...list.querySelectorAll('[data-row]')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[role="group"] button'),
  ])
  const row = rows.findIndex((buttons) => buttons.some((button) => button === document.activeElement))
  if (row < 0) return
  const column = rows[row]?.findIndex((button) => button === document.activeElement) ?? 0
  const next = rows[row + step[0]]?.[column + step[1]]
  if (!next) return
  event.preventDefault()
  next.focus()
}
