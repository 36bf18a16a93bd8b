import { ATTENDANCE_CSV, type AttendanceImport, middle } from '../measure/measure-attendance-import.ts'

/** So many times as long as the plain script the writing may take, and as reading a spreadsheet alone and the script. */
const MOST_CSV = 1.8
const MOST_XLSX = 1.5
const MOST_MEGABYTES = 250
const MOST_LOOP_MS = 50
const MOST_SLOWER = 2.5

/** What a file of attendance has to keep to, each as a row of the table of targets. */
export function attendanceTargets({ name, rows, rounds }: AttendanceImport): string[][] {
  const isCsv = name === ATTENDANCE_CSV
  const path = `Attendance, ${count(rows)} rows, ${isCsv ? 'CSV' : 'XLSX'}`
  const line = (against: string, what: string, bound: number, unit: string, reached: number) => [
    path,
    against,
    what,
    `≤ ${bound} ${unit}`,
    `${reached.toFixed(unit === '×' ? 2 : 0)} ${unit}`,
    reached <= bound ? 'met' : '**missed**',
  ]
  const alone = isCsv ? 'COPY and upsert' : 'reading alone, COPY and upsert'
  const ratio = middle(rounds, ({ applyMs, scriptMs, readMs }) => applyMs / (scriptMs + readMs))
  return [
    line(alone, 'time to apply', isCsv ? MOST_CSV : MOST_XLSX, '×', ratio),
    ...(isCsv
      ? [
          line(
            '',
            'memory over the start',
            MOST_MEGABYTES,
            'MB',
            middle(rounds, (round) => round.grownMegabytes),
          ),
        ]
      : [
          line(
            '',
            'p99 of the loop’s delay',
            MOST_LOOP_MS,
            'ms',
            middle(rounds, ({ loopP99 }) => loopP99),
          ),
        ]),
    line(
      'itself idle',
      'p99 of requests',
      MOST_SLOWER,
      '×',
      middle(rounds, ({ idleP99, meanwhileP99 }) => meanwhileP99 / idleP99),
    ),
  ]
}

/** How it went, line by line. */
export function attendanceSection({ name, rows, rounds }: AttendanceImport): string[] {
  const ms = (of: Parameters<typeof middle>[1]) => `${middle(rounds, of).toFixed(0)} ms`
  const isCsv = name === ATTENDANCE_CSV
  return [
    `### A file of attendance, ${isCsv ? 'CSV' : 'XLSX'}`,
    '',
    `- ${count(rows)} rows: taken in ${ms(({ uploadMs }) => uploadMs)}, dry run ${ms(({ planMs }) => planMs)}, applied in ` +
      `${ms(({ applyMs }) => applyMs)}; COPY and upsert by a plain script ${ms(({ scriptMs }) => scriptMs)}` +
      `${isCsv ? '' : `, reading the spreadsheet alone ${ms(({ readMs }) => readMs)}`}.`,
    `- The process grew by ${middle(rounds, ({ grownMegabytes }) => grownMegabytes).toFixed(0)} MB at most; its loop was held up ` +
      `${ms(({ loopP99 }) => loopP99)} (p99) and ${ms(({ loopLongest }) => loopLongest)} at the longest.`,
    `- One screen of the board: p99 ${ms(({ idleP99 }) => idleP99)} before, ${ms(({ meanwhileP99 }) => meanwhileP99)} from the upload to the last row.`,
    '',
  ]
}

const count = (value: number) => value.toLocaleString('en-US')
