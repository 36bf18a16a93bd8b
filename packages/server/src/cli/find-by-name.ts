import type { EntityManager } from '@mikro-orm/postgresql'
import { CliRefusal } from './cli-refusal.ts'

interface Named {
  id: string
  name: string
}

/** The program with this name or id. */
export async function findProgram(em: EntityManager, wanted: string): Promise<string> {
  const programs: Named[] = await em.execute(
    'select id, name from program where archived_at is null order by name',
  )
  return pick(programs, wanted, 'program')
}

/** The behavior of a program with this name or id. */
export async function findBehavior(em: EntityManager, programId: string, wanted: string): Promise<string> {
  const behaviors: Named[] = await em.execute(
    'select id, name from target_behavior where program_id = ? and archived_at is null order by name',
    [programId],
  )
  return pick(behaviors, wanted, 'behavior')
}

function pick(known: readonly Named[], wanted: string, what: string): string {
  const same = ({ id, name }: Named) => id === wanted || name.toLowerCase() === wanted.toLowerCase()
  const found = known.find(same)
  if (found) return found.id
  const names = known.map(({ name }) => `“${name}”`).join(', ') || 'none'
  throw new CliRefusal(`There is no ${what} “${wanted}”. There are: ${names}.`)
}
