import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import type { SignedInContext } from '../kernel/request-context.ts'
import {
  readImportChanges,
  readImportProblems,
  type ImportChangeType,
  type ImportPlanType,
  type ImportRunType,
} from '../modules/imports/imports.module.ts'

const PAGE = 100

/** Writes a dry run as text: columns, counts, problems and changes, at most `show` of each list. */
export async function printPlan({ em }: SignedInContext, run: ImportRunType, show: number): Promise<void> {
  const { plan } = run
  if (!plan) return
  say(`${run.fileName}: ${count(plan.rowsRead)} rows`)
  for (const { name, label } of IMPORT_FIELDS[run.kind]) {
    const column = run.mapping.find(({ field }) => field === name)?.column
    if (column) say(`  ${label.padEnd(18)} from column ${column}`)
  }
  say(
    `${count(plan.addCount)} to add, ${count(plan.changeCount)} to change, ${count(plan.leaveCount)} as they are, ` +
      `${count(plan.absentCount)} not in the file`,
  )
  say(plan.totals.map(({ label, value }) => `${label}: ${count(value)}`).join(' · '))
  await printProblems(em, plan, show)
  await printChanges(em, plan, show)
}

async function printProblems(em: SignedInContext['em'], plan: ImportPlanType, show: number) {
  const total = plan.refusedCount + plan.noticeCount
  if (total === 0) return
  say(`\n${count(plan.refusedCount)} refused, ${count(plan.noticeCount)} noticed:`)
  const problems = await gather(show, (page) => readImportProblems(em, plan, null, page))
  for (const { row, column, severity, message } of problems) {
    const place = column === null ? `row ${row}` : `row ${row}, ${column}`
    say(`  ${severity === 'refuses' ? 'REFUSED' : 'notice '} ${place}: ${message}`)
  }
  sayMore(total - problems.length)
}

async function printChanges(em: SignedInContext['em'], plan: ImportPlanType, show: number) {
  const total = plan.addCount + plan.changeCount + plan.absentCount
  if (total === 0) return
  say('\nChanges (+ new, ~ changed, - not in the file):')
  const changes = await gather(show, (page) => readImportChanges(em, plan, null, page))
  for (const change of changes) say(`  ${tellChange(change)}`)
  sayMore(total - changes.length)
}

function tellChange({ kind, key, label, fields, before, after }: ImportChangeType): string {
  const name = key === label ? key : `${key} ${label}`
  if (kind === 'add') return `+ ${name}`
  const told = fields.map(
    (field, place) => `${field} ${before[place] ?? 'nothing'} → ${after[place] ?? 'nothing'}`,
  )
  const mark = kind === 'change' ? '~' : '-'
  return [`${mark} ${name}`, ...(told.length > 0 ? [told.join(', ')] : [])].join(': ')
}

async function gather<Item>(
  most: number,
  read: (page: { first: number; skip: number }) => Promise<{ items: Item[] }>,
): Promise<Item[]> {
  const all: Item[] = []
  while (all.length < most) {
    const { items } = await read({ first: Math.min(PAGE, most - all.length), skip: all.length })
    if (items.length === 0) break
    all.push(...items)
  }
  return all
}

const numbers = new Intl.NumberFormat('en')
const count = (value: number) => numbers.format(value)

function sayMore(left: number): void {
  if (left > 0) say(`  … and ${count(left)} more; --show lists more of them`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
