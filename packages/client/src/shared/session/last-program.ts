const key = 'tidemark.program'

/** The program that was looked at last on this device: where Board and My team open. */
export function readLastProgramId(): string | null {
  return localStorage.getItem(key)
}

export function keepLastProgramId(id: string): void {
  localStorage.setItem(key, id)
}
