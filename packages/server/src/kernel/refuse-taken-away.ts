import { Refused } from './refusal.ts'

/** Refuses to change what was taken away: where nobody sees it, nobody would know. `what` is how a sentence begins with it. */
export function refuseTakenAway({ archivedAt }: { archivedAt?: Date | null }, what: string): void {
  if (archivedAt) throw new Refused('NOT_ALLOWED', `${what} was taken away. Bring it back first.`)
}
