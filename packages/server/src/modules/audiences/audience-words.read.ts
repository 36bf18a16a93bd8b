import type { EntityManager } from '@mikro-orm/postgresql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { AudienceWordsType } from './audience-preview.type.ts'

/** The words by which people can be chosen, of those who are here; words that differ in capitals alone are one. */
export async function readAudienceWords(em: EntityManager): Promise<AudienceWordsType> {
  const [row]: AudienceWordsType[] = await em.execute(
    `with word as (
       select w.kind, min(w.word) as word, count(*)::int as people
         from employee e
         cross join lateral (values ('job_family', e.job_family), ('level', e.level), ('location', e.location)) as w(kind, word)
        where e.archived_at is null and e.erased_at is null and w.word is not null
        group by w.kind, lower(w.word)),
     ranked as (
       select *, row_number() over (partition by kind order by people desc, word) as place from word)
     select ${columns('job_family', 'jobFamilies', 'jobFamilyPeople')}, ${columns('level', 'levels', 'levelPeople')},
            ${columns('location', 'locations', 'locationPeople')}
       from ranked where place <= ${LONGEST_LIST}`,
  )
  if (!row) throw new Error('An aggregate without groups always answers with one row.')
  return row
}

const columns = (kind: string, words: string, people: string) =>
  `coalesce(array_agg(word order by place) filter (where kind = '${kind}'), '{}') as "${words}",
   coalesce(array_agg(people order by place) filter (where kind = '${kind}'), '{}') as "${people}"`
