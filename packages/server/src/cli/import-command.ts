import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ATTENDANCE_STATUSES, type AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { type Channel, CHANNELS } from '@tidemark/domain/communications/channel'
import { IMPORT_KINDS } from '@tidemark/domain/imports/import-kind'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { SignedInContext } from '../kernel/request-context.ts'
import { planImportRun, uploadImport, type ImportRunType } from '../modules/imports/imports.module.ts'
import { actAs } from './act-as.ts'
import { applyAndFollow } from './apply-and-follow.ts'
import { accept, CliRefusal } from './cli-refusal.ts'
import { findBehavior, findProgram } from './find-by-name.ts'
import { withInstallation } from './open-installation.ts'
import { printPlan } from './print-plan.ts'

type Kind = (typeof IMPORT_KINDS)[number]

interface Options {
  kind: Kind
  file: string
  map: { field: string; column: string | null }[]
  as?: string
  program?: string
  behavior?: string
  firstPeriod?: string
  period?: 'week' | 'month'
  archiveAbsent?: boolean
  missingParentsToTop?: boolean
  dates?: 'day-first' | 'month-first'
  title?: string
  channel?: Channel
  sentOn?: string
  gotNothing?: string
  status: { word: string; status: AttendanceStatus }[]
  withoutStatus?: AttendanceStatus
  scoreOf?: number
  dayNumbers?: boolean
  timeZone?: string
  makeCourses?: boolean
  show: number
  apply?: boolean
}

/** `tidemark import`: the page's dry run as text, and with --apply the file itself. */
export const importCommand = new Command('import')
  .description('Show what a CSV or XLSX file would change, and apply it with --apply: all rows or none.')
  .addOption(new Option('--kind <kind>', 'what the file holds').choices(IMPORT_KINDS).makeOptionMandatory())
  .requiredOption('--file <path>', 'the file, CSV or XLSX, at most 25 MB')
  .option(
    '--map <field=column>',
    'the column of a field, empty = not in the file; may be repeated',
    addMapping,
    [],
  )
  .option('--as <email>', 'whose account acts; not needed where there is one administrator only')
  .option('--program <name>', 'the program of observations, unit counts and results of a delivery')
  .option('--behavior <name>', 'the behavior of rows that name none')
  .option('--first-period <date>', 'a day of period 1, for files with period numbers instead of dates')
  .addOption(new Option('--period <length>', 'how long a period of the file is').choices(['week', 'month']))
  .option('--archive-absent', 'archive units that the file doesn’t name')
  .option('--missing-parents-to-top', 'put units whose parent exists nowhere at the top')
  .addOption(new Option('--dates <order>', 'how to read 03/04/2025').choices(['day-first', 'month-first']))
  .option('--title <title>', 'the communication that results of a delivery belong to')
  .addOption(new Option('--channel <channel>', 'how it went out').choices(CHANNELS))
  .option('--sent-on <date>', 'the day on which it went out')
  .option('--got-nothing <segment>', 'the segment of people who got nothing')
  .option('--status <word=status>', 'what a word of the status means; may be repeated', addStatusWord, [])
  .addOption(
    new Option('--without-status <status>', 'what rows without a word count as').choices(ATTENDANCE_STATUSES),
  )
  .option('--score-of <points>', 'the points of a full score, where it isn’t 100', Number)
  .option('--day-numbers', 'days are counted from the first day of the session, or of the series of a part')
  .option('--time-zone <name>', 'the time zone of sessions that name none')
  .option('--make-courses', 'put courses into the catalog that sessions bring with title and mode')
  .option('--show <count>', 'how many changes and problems to list', toCount, 20)
  .option('--apply', 'write the rows')
  .action((options: Options) =>
    withInstallation(async (installation) => {
      const context = await actAs(installation, options.as)
      const run = await upload(context, options)
      await printPlan(context, run, options.show)
      if (run.plan && run.plan.refusedCount > 0)
        throw new CliRefusal('Nothing was changed: put the refused rows right first.')
      if (options.apply) await applyAndFollow(context, run)
      else process.stdout.write('\nNothing was changed. Add --apply to write this.\n')
    }),
  )

async function upload(context: SignedInContext, options: Options): Promise<ImportRunType> {
  const { kind, file, map, dates } = options
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CliRefusal(`${file}: can’t be read (${error.code ?? error.message}).`)
  })
  const programId = options.program === undefined ? null : await findProgram(context.em, options.program)
  if (options.behavior !== undefined && programId === null)
    throw new CliRefusal('--behavior needs --program.')
  const behaviorId =
    options.behavior !== undefined && programId !== null
      ? await findBehavior(context.em, programId, options.behavior)
      : null
  const { id } = accept(await uploadImport(context, { kind, fileName: basename(file), bytes }))
  const decided = {
    programId,
    behaviorId,
    firstPeriodStartsOn: options.firstPeriod ?? null,
    reportingPeriod: options.period ?? null,
    archiveAbsent: options.archiveAbsent ?? null,
    missingParentsToTop: options.missingParentsToTop ?? null,
    dayFirst: dates === undefined ? null : dates === 'day-first',
    communicationTitle: options.title ?? null,
    channel: options.channel ?? null,
    deliveredOn: options.sentOn ?? null,
    unwrittenSegment: options.gotNothing ?? null,
    statusWords: options.status,
    blankStatus: options.withoutStatus ?? null,
    scoreOf: options.scoreOf ?? null,
    daysAreNumbers: options.dayNumbers ?? null,
    timeZone: options.timeZone ?? null,
    createCourses: options.makeCourses ?? null,
  }
  return accept(await planImportRun(context, { id, mapping: map, options: decided }))
}

function addMapping(text: string, before: Options['map']): Options['map'] {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write it as field=column.')
  return [...before, { field: text.slice(0, at).trim(), column: text.slice(at + 1) || null }]
}

function addStatusWord(text: string, before: Options['status']): Options['status'] {
  const at = text.lastIndexOf('=')
  const status = ATTENDANCE_STATUSES.find((one) => one === text.slice(at + 1))
  if (at < 1 || !status)
    throw new InvalidArgumentError(`Write it as word=status, with one of ${ATTENDANCE_STATUSES.join(', ')}.`)
  return [...before, { word: text.slice(0, at), status }]
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0)
    throw new InvalidArgumentError('Enter a whole number, 0 or more.')
  return count
}
