import type { EntityManager } from '@mikro-orm/postgresql'
import { notFound } from '../../kernel/refusal.ts'
import type { KeyedSource } from './learning-source.type.ts'

/** The learning systems by name, those that were put away last, with how many statements each has sent. */
export const readLearningSources = (em: EntityManager): Promise<KeyedSource[]> =>
  em.execute(`${SOURCES} order by s.archived_at is not null, s.name, s.id`)

/** One of them, as a command leaves it. */
export async function readLearningSource(em: EntityManager, id: string): Promise<KeyedSource> {
  const [source]: KeyedSource[] = await em.execute(`${SOURCES} where s.id = ?`, [id])
  if (!source) throw notFound('The learning source')
  return source
}

const SOURCES = `
  select s.id, s.version, s.name, s.key_id as "keyId", s.archived_at is not null as "isArchived",
         s.last_used_on::text as "lastUsedOn", coalesce(c.applied, 0)::int as applied,
         coalesce(c.waiting, 0)::int as waiting, coalesce(c.ignored, 0)::int as ignored
    from learning_source s
    left join (select source_id, count(*) filter (where state = 'applied') as applied,
                      count(*) filter (where state = 'waiting') as waiting,
                      count(*) filter (where state = 'ignored') as ignored
                 from learning_statement group by source_id) c on c.source_id = s.id`
