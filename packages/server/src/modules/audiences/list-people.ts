import {
  LIST_PEOPLE_MAX,
  PASTE_CHARACTERS_MAX,
  PASTE_PEOPLE_MAX,
  readPeople,
} from '@tidemark/domain/audiences/read-people'
import type { Problem } from '@tidemark/domain/kernel/problem'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import { fieldRefused, PUT_RIGHT } from '../../kernel/checked.ts'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Audience } from './audience.entity.ts'
import { readMatchedEntries } from './match-people.read.ts'

/** Puts the people whom a pasted column names on a list; tells how many weren't on it yet. Refused if anybody is unclear. */
export async function listPeople({ em, viewer }: Command, audience: Audience, text: string): Promise<number> {
  const wanted = await peopleMeant(em, text)
  const listed = new Set(await readListed(em, audience.id))
  const added = wanted.filter((id) => !listed.has(id))
  if (listed.size + added.length > LIST_PEOPLE_MAX)
    throw fieldRefused(
      'people',
      'too_many',
      `A list holds at most ${LIST_PEOPLE_MAX} people. Say by a rule whom you mean.`,
    )
  const link = { organization_id: viewer.organizationId, audience_id: audience.id }
  await insertRows(
    em,
    'audience_person',
    added.map((employee_id) => ({ id: newId(), ...link, employee_id })),
  )
  return added.length
}

/** Takes the people whom a pasted column names off a list; tells how many. Refused if somebody isn't on it. */
export async function unlistPeople({ em }: Command, audience: Audience, text: string): Promise<number> {
  const meant = await peopleMeant(em, text)
  const gone: { id: string }[] = await em.execute(
    'delete from audience_person where audience_id = ? and employee_id = any (?::uuid[]) returning id',
    [audience.id, `{${meant.join(',')}}`],
  )
  if (gone.length < meant.length)
    throw fieldRefused('people', 'not_listed', 'Somebody of these isn’t on the list. Look at the list again.')
  return gone.length
}

/** Everybody whom the text names; refused, and nobody is left out silently, if an entry means nobody or several. */
async function peopleMeant(em: Command['em'], text: string): Promise<string[]> {
  const { entries } = readPaste(text)
  if (entries.length === 0) throw fieldRefused('people', 'too_small', 'Enter at least one person.')
  const matched = await readMatchedEntries(em, entries)
  const problems = matched.flatMap(({ entry, people }): Problem[] => {
    if (people === 1) return []
    const message =
      people === 0
        ? `“${entry}” is nobody here. Check the spelling, or leave it out.`
        : `“${entry}” could be ${people} people. Use the staff number.`
    return [{ field: 'people', code: people === 0 ? 'unknown_person' : 'unclear_person', message }]
  })
  if (problems.length > 0) throw new Refused('INVALID_INPUT', PUT_RIGHT, problems.slice(0, LONGEST_LIST))
  return [...new Set(matched.flatMap(({ employeeId }) => employeeId ?? []))]
}

/** What a pasted text names, refused when it is more than one paste may hold. */
export function readPaste(text: string) {
  const read = text.length <= PASTE_CHARACTERS_MAX ? readPeople(text) : { entries: [], doubled: [] }
  if (text.length <= PASTE_CHARACTERS_MAX && read.entries.length <= PASTE_PEOPLE_MAX) return read
  throw fieldRefused(
    'people',
    'too_large',
    `Paste at most ${PASTE_PEOPLE_MAX} people and ${PASTE_CHARACTERS_MAX} characters at a time; do the rest after it.`,
  )
}

/** Who is on a list, whether they are still here or not. */
export const readListed = async (em: Command['em'], audienceId: string): Promise<string[]> => {
  const rows: { id: string }[] = await em.execute(
    'select employee_id as id from audience_person where audience_id = ?',
    [audienceId],
  )
  return rows.map(({ id }) => id)
}
