import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import type { SignedInContext } from '../../kernel/request-context.ts'

/** Reads the facts that one feature knows; what it can't tell it leaves out. */
export type SignalFactsReader = (context: SignedInContext, programId: string) => Promise<SignalFacts>

const readers: SignalFactsReader[] = []

/** Has a feature tell what signals are judged by, also one that may know the blockers while they mayn't know it. */
export function offerSignalFacts(...more: readonly SignalFactsReader[]): void {
  readers.push(...more)
}

/** All that is known of a program. One after the other: a board that is late takes a connection for itself. */
export async function readSignalFacts(context: SignedInContext, programId: string): Promise<SignalFacts> {
  const facts: SignalFacts = {}
  for (const read of readers) Object.assign(facts, await read(context, programId))
  return facts
}
