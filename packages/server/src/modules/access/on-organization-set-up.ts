import type { EntityManager } from '@mikro-orm/postgresql'

type Follow = (em: EntityManager, organizationId: string) => Promise<void>

const follows: Follow[] = []

/** Has something done for each new organization, in the transaction that makes it: for features that this one can't know. */
export function onOrganizationSetUp(follow: Follow): void {
  follows.push(follow)
}

export async function followSetUp(em: EntityManager, organizationId: string): Promise<void> {
  for (const follow of follows) await follow(em, organizationId)
}
