import type { EntityManager } from '@mikro-orm/postgresql'

/** Something that is known of a program: where it lies, and what it says. */
export interface ProgramFact<Stored, Fact> {
  /** A select of one JSON value in one column; null = nothing is known. Its one parameter is the program. */
  select: string
  /** Makes the fact of that value. */
  tell: (stored: Stored | null) => Fact
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is stored differs from fact to fact
type Facts = Readonly<Record<string, ProgramFact<any, unknown>>>

/** Reads facts of a program that different features keep, all of them in one statement. */
export async function readProgramFacts<Wanted extends Facts>(
  em: EntityManager,
  programId: string,
  facts: Wanted,
): Promise<{ [Name in keyof Wanted]: ReturnType<Wanted[Name]['tell']> }> {
  const wanted = Object.entries(facts)
  const columns = wanted.map(([name, { select }]) => `(${select}) as "${name}"`)
  const [row = {}]: Record<string, unknown>[] = await em.execute(
    `select ${columns.join(', ')}`,
    wanted.map(() => programId),
  )
  const told = wanted.map(([name, { tell }]) => [name, tell(row[name] ?? null)])
  return Object.fromEntries(told) as { [Name in keyof Wanted]: ReturnType<Wanted[Name]['tell']> } // one entry each
}
