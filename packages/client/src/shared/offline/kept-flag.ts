const name = 'tidemark.keeps-sheets'

/** Whether sheets are kept on this device, so that nobody else loads what looks after them. */
export function areSheetsKept(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

export function noteKeeping(isKeeping: boolean): void {
  if (isKeeping) localStorage.setItem(name, '1')
  else localStorage.removeItem(name)
}
