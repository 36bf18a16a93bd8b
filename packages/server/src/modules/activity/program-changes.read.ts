import { newSince } from '@tidemark/domain/activity/visit'
import { encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { historyKindOf, type RecordedEntry, sequenceAfter, tellEntries } from '../audit/audit.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { ProgramVisit } from './program-visit.entity.ts'
import { FILTERS_MAX, type ProgramChangesType } from './program-changes.type.ts'
import type { RecordHolderType } from './record-ref.type.ts'
import { kindsOfPrograms, selectRecords } from './records.read.ts'

/** What of a program's changes is wanted. */
export interface ChangesWanted {
  programId: string
  /** Null = since the viewer's last visit. */
  since: Date | null
  kind: string | null
  accountId: string | null
  page: PageInput
}

interface Row extends Omit<RecordedEntry, 'kind'> {
  sequence: string
  recordId: string
  kind: string
  title: string | null
  within: RecordHolderType | null
  program: string
  commentId: string | null
}

/** What is done by a comment, in the place of a command of the record's kind. */
const COMMENTED: Pick<HistoryKind, 'commands' | 'fields'> = {
  commands: { addComment: 'Commented' },
  fields: {},
}

/** What was done to a program and to all of its parts, and said about them; null if it isn't the viewer's to see. */
export async function readProgramChanges(
  context: SignedInContext,
  wanted: ChangesWanted,
): Promise<ProgramChangesType | null> {
  const { em, viewer, now } = context
  const before = sequenceAfter(wanted.page.after)
  if (!(await isProgramInSight(em, viewer, wanted.programId))) return null
  const since = wanted.since ?? (await readNewSince(context, wanted.programId, now))
  const entries = entriesOf(wanted.programId, since)
  const { first } = wanted.page
  const rows: Row[] = await em.execute(
    `${entries.sql}
     select e.*, e.sequence::text as sequence, a.display_name as who, p.name as program
       from entry e left join account a on a.id = e."accountId" join program p on p.id = ?
      where (?::bigint is null or e.sequence < ?::bigint) and (?::text is null or e.kind = ?)
        and (?::uuid is null or e."accountId" = ?::uuid)
      order by e.sequence desc limit ?`,
    [
      ...entries.parameters,
      wanted.programId,
      ...[before, wanted.kind, wanted.accountId].flatMap((value) => [value, value]),
      first + 1,
    ],
  )
  const shown = rows.slice(0, first)
  const told = await tellEntries(
    context,
    shown.map((row) => ({ ...row, kind: kindOf(row) })),
  )
  const last = shown.at(-1)
  return {
    since,
    ...(await readSummary(context, entries)),
    items: shown.flatMap(({ recordId: id, kind, title, within, program: name, commentId }, place) => {
      const entry = told[place]
      const record = { id, kind, title, within, program: { id: wanted.programId, name } }
      return entry ? [Object.assign(entry, { record, commentId })] : []
    }),
    endCursor: last && rows.length > first ? encodeCursor([last.sequence]) : null,
  }
}

function kindOf({ kind, commentId }: Row): HistoryKind {
  const known = historyKindOf(kind)
  if (!known) throw new Error(`There is no kind ${kind}, though a statement made of the kinds told of it.`)
  return commentId === null ? known : { ...known, ...COMMENTED }
}

async function readNewSince({ em, viewer }: SignedInContext, programId: string, now: Date) {
  const visit = await em.findOne(ProgramVisit, { account: viewer.accountId, program: programId })
  return newSince(visit && { visitedAt: visit.visitedAt, previousAt: visit.previousAt ?? null }, now)
}

/**
 * The common table `entry`: what the kinds' own commands did to the program's parts, removed ones among them, and the
 * comments that stand on them. One statement, however many tables the parts lie in.
 */
function entriesOf(programId: string, since: Date | null) {
  const kinds = kindsOfPrograms()
  const parts = kinds.map((kind) => selectRecords(kind, `r."${kind.programColumn ?? ''}" = ?`))
  const told = kinds.flatMap(({ table, commands }) =>
    Object.keys(commands).map((command) => [table, command]),
  )
  const columns = `e.id, e.sequence, e.at, e.account_id as "accountId", e.command, e.detail, e.erased_at is not null as "isErased",
    part.id as "recordId", part.kind, part.title, part.within`
  return {
    sql: `with part as (${parts.join(' union all ')}),
      told as (select * from unnest(?::text[], ?::text[]) as told (kind, command)),
      entry as (
        select ${columns}, null::uuid as "commentId"
          from part join audit_entry e on e.subject_id = part.id
          join told on told.kind = part.kind and told.command = e.command
         where ?::timestamptz is null or e.at > ?::timestamptz
        union all
        select ${columns}, c.id
          from comment c join part on part.id = c.subject_id
          join audit_entry e on e.subject_id = c.id and e.command = 'addComment'
         where c.program_id = ? and c.archived_at is null and (?::timestamptz is null or e.at > ?::timestamptz))`,
    parameters: [
      ...kinds.map(() => programId),
      `{${told.map(([kind]) => kind).join(',')}}`,
      `{${told.map(([, command]) => command).join(',')}}`,
      since,
      since,
      programId,
      since,
      since,
    ],
  }
}

interface Summary {
  kind: string
  accountId: string | null
  displayName: string | null
  changes: number
  comments: number
}

async function readSummary({ em }: SignedInContext, { sql, parameters }: ReturnType<typeof entriesOf>) {
  const rows: Summary[] = await em.execute(
    `${sql}
     select e.kind, e."accountId", a.display_name as "displayName",
            (count(*) filter (where e."commentId" is null))::int as changes, count(e."commentId")::int as comments
       from entry e left join account a on a.id = e."accountId"
      group by 1, 2, 3 order by 3, 1`,
    parameters,
  )
  const people = new Map(
    rows.flatMap(({ accountId: id, displayName }) =>
      id && displayName !== null ? [[id, { id, displayName }]] : [],
    ),
  )
  return {
    changeCount: rows.reduce((sum, { changes }) => sum + changes, 0),
    commentCount: rows.reduce((sum, { comments }) => sum + comments, 0),
    people: [...people.values()].slice(0, FILTERS_MAX),
    kinds: [...new Set(rows.map(({ kind }) => kind))].toSorted().slice(0, FILTERS_MAX),
  }
}
