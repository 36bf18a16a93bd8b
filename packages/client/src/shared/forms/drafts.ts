const prefix = 'tidemark.draft.'

// Storage may be full or forbidden; a draft is a help and must never be the reason that typing fails.
function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

/** What was typed into the form of this name and not recorded yet; undefined when nothing was. */
export function readDraft(name: string): unknown {
  return quietly(() => JSON.parse(localStorage.getItem(prefix + name) ?? '') as unknown)
}

export function keepDraft(name: string, values: unknown): void {
  quietly(() => localStorage.setItem(prefix + name, JSON.stringify(values)))
}

export function dropDraft(name: string): void {
  quietly(() => localStorage.removeItem(prefix + name))
}

/** The names of what is kept whose name begins so, in alphabetical order. */
export function listDrafts(beginning: string): string[] {
  const names = quietly(() =>
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)),
  )
  return (names ?? [])
    .flatMap((name) => (name?.startsWith(prefix + beginning) ? [name.slice(prefix.length)] : []))
    .toSorted()
}

/** Drafts name people and plans: whoever signs out leaves none of them behind on this device. */
export function dropAllDrafts(): void {
  quietly(() => {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    for (const name of names) if (name?.startsWith(prefix)) localStorage.removeItem(name)
  })
}
