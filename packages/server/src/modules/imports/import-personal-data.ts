import type { EntityManager } from '@mikro-orm/postgresql'
import type { Command } from '../../kernel/run-command.ts'
import { readTable } from './read-table/read-table.ts'

interface Person {
  fullName: string
  staffNumber: string
  email: string | null
  accountIds: readonly string[]
}

interface Candidate {
  id: string
  fileName: string
}

/** Says why there is no file any more, where people look for it. */
const ERASED = 'The file named a person whose data were erased, and was erased with them.'

/** Uploaded files in which a person stands, found by reading them; nothing else tells what a spreadsheet says. */
export const importPersonalData = {
  heading: 'imported files',
  async read(em: EntityManager, person: Person): Promise<unknown> {
    const ids = await findMentions(em, person)
    return em.execute(
      `select file_name as file, kind, uploaded_at as "uploaded on", status from import_run
        where id = any (?::uuid[]) or uploaded_by_id = any (?::uuid[]) order by uploaded_at`,
      [`{${ids.join(',')}}`, `{${person.accountIds.join(',')}}`],
    )
  },

  /** Blanks the file, its sample and its plan; an import that was still to be written is called off. */
  async erase({ em, audit }: Command, person: Person): Promise<void> {
    const ids = await findMentions(em, person)
    await em.execute(
      `update import_run set file = '', file_name = 'erased', sample_rows = '[]', plan = null, plan_digest = null,
              message = ?, status = case when status in ('uploaded', 'planned', 'interrupted') then 'cancelled' else status end
        where id = any (?::uuid[])`,
      [ERASED, `{${ids.join(',')}}`],
    )
    // Its entries tell what the file was called.
    for (const id of ids) {
      audit(id, {})
      await em.execute('select app.erase_audit_details(?)', [id])
    }
  },
}

async function findMentions(em: EntityManager, person: Person): Promise<string[]> {
  const candidates: Candidate[] = await em.execute(
    `select id, file_name as "fileName" from import_run where octet_length(file) > 0 order by uploaded_at`,
  )
  const found: string[] = []
  // One file after the other: each may have 25 MB.
  for (const { id, fileName } of candidates) {
    const [row]: { file: Buffer }[] = await em.execute('select file from import_run where id = ?', [id])
    if (row && (await mentions(row.file, fileName, person))) found.push(id)
  }
  return found
}

async function mentions(file: Buffer, fileName: string, person: Person): Promise<boolean> {
  const wanted = [person.fullName, person.staffNumber, person.email].flatMap((text) =>
    text ? [text.trim().toLowerCase()] : [],
  )
  const isWanted = (cell: string) => wanted.includes(cell.trim().toLowerCase())
  if (wanted.some((text) => fileName.toLowerCase().includes(text))) return true
  const table = await readTable(file, fileName)
  // What can't be read as a table can't be searched either, and serves nobody.
  return !table.ok || table.header.some(isWanted) || table.rows.some((row) => row.cells.some(isWanted))
}
