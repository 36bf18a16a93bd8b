import type { EntityManager } from '@mikro-orm/postgresql'
import type { GoFacts } from '@tidemark/domain/readiness/go-facts'

/** Reads the facts about waves that one feature knows on a day; what it can’t tell it leaves out. */
export type GoFactsReader = (
  em: EntityManager,
  waveIds: readonly string[],
  today: string,
) => Promise<ReadonlyMap<string, GoFacts>>

const readers: GoFactsReader[] = []

/** Has a feature tell what waves are judged by, also one that may know readiness while readiness mayn’t know it. */
export function offerGoFacts(...more: readonly GoFactsReader[]): void {
  readers.push(...more)
}

/** What features know of waves, one after the other: they share a connection. */
export async function readOfferedFacts(
  em: EntityManager,
  waveIds: readonly string[],
  today: string,
): Promise<(waveId: string) => GoFacts> {
  const known: ReadonlyMap<string, GoFacts>[] = []
  for (const read of readers) known.push(await read(em, waveIds, today))
  return (waveId) => Object.assign({}, ...known.map((facts) => facts.get(waveId)))
}
