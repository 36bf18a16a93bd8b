import type { PersonalDataKeeper } from '../organization/organization.module.ts'

type Person = Parameters<PersonalDataKeeper['read']>[1]

/** Statements that are kept whole since somebody still has to say what they mean, or has: they name people as systems know them. */
export const learningPersonalData: PersonalDataKeeper = {
  heading: 'statements of learning systems',
  read: async (em, person): Promise<unknown> => ({
    'not on file yet, or decided about by hand': await em.execute(
      `select received_at as "received at", state, statement from learning_statement where ${NAMES_THEM} order by id`,
      keysOf(person),
    ),
    'also known as': await em.execute(
      `select key, label from learning_answer where employee_id = ? or ${ANSWERS_NAME_THEM} order by key`,
      [person.id, ...labelsOf(person)],
    ),
  }),
  async erase({ em }, person) {
    await em.execute(
      `delete from learning_statement where ${NAMES_THEM} and state = 'waiting'`,
      keysOf(person),
    )
    await em.execute(
      `update learning_statement set statement = null, person_key = null where ${NAMES_THEM}`,
      keysOf(person),
    )
    await em.execute(`delete from learning_answer where employee_id = ? or ${ANSWERS_NAME_THEM}`, [
      person.id,
      ...labelsOf(person),
    ])
  },
}

/** Id, then staff number twice, address twice, name. Whoever an answer says that a name means is meant by it. */
const NAMES_THEM = `
  statement is not null and (
    person_key in (select key from learning_answer where kind = 'person' and employee_id = ?::uuid)
    or lower(statement -> 'actor' -> 'account' ->> 'name') in (lower(?), lower(?))
    or lower(statement -> 'actor' ->> 'mbox') = 'mailto:' || lower(?)
    or lower(statement -> 'actor' ->> 'name') = lower(?))`

const keysOf = ({ id, staffNumber, email, fullName }: Person) => [
  id,
  staffNumber,
  email ?? staffNumber,
  email ?? '',
  fullName,
]

const ANSWERS_NAME_THEM = `kind = 'person' and (key = 'mbox:' || lower(?) or key like '%|' || lower(?))`

const labelsOf = ({ staffNumber, email }: Person) => [
  email ?? '',
  staffNumber.replaceAll(/[\\%_]/g, String.raw`\$&`),
]
