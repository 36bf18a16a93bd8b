import type { EntityManager } from '@mikro-orm/postgresql'

interface Person {
  id: string
  fullName: string
  staffNumber: string
  email: string | null
  accountIds: readonly string[]
}

/** Answers that are kept for a week in case a request is sent again; one that names the person is no longer given twice. */
export const keptAnswerPersonalData = {
  heading: 'answers kept for repeated requests',
  async read(em: EntityManager, person: Person): Promise<unknown> {
    return em.execute(
      `select created_at as "answered on" from kept_answer where ${NAMES_THEM} order by created_at`,
      [patternsOf(person)],
    )
  },
  async erase({ em }: { em: EntityManager }, person: Person): Promise<void> {
    await em.execute(`delete from kept_answer where ${NAMES_THEM}`, [patternsOf(person)])
  },
}

const NAMES_THEM =
  'exists (select from json_array_elements_text(?::json) as text where position(text in answers::text) > 0)'

/** As JSON writes them, without the quotes around. */
const patternsOf = ({ id, fullName, staffNumber, email, accountIds }: Person): string =>
  JSON.stringify(
    [id, fullName, staffNumber, email, ...accountIds].flatMap((text) =>
      text ? [JSON.stringify(text).slice(1, -1)] : [],
    ),
  )
