import { SCORE } from '../training/course.ts'
import type { AttendanceStatus } from './attendance.ts'

/** One line of a pasted list. */
export interface PastedLine {
  /** What the person is called: a name, a staff number or an address. */
  readonly who: string
  /** What a second or third column says; null = nothing. */
  readonly status: AttendanceStatus | null
  readonly score: number | null
  /** What a further column says that is neither a status nor a score: told, never left out in silence. */
  readonly unread: string | null
}

/** The most lines that one list may have; what is longer is a file to import. */
export const PASTED_LINES_MAX = 250

/**
 * The lines of a column, or of several, as copied from a spreadsheet or written by hand: who, and where it stands beside, the
 * status and a score of 0 to 100. Columns are told apart by tabs or semicolons. Lines without any text are left out, and a
 * person who stands there twice with the same words is read once.
 */
export function readPastedPeople(text: string): PastedLine[] {
  const seen = new Set<string>()
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const cells = line.split(/[\t;]/).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .trim(),
    )
    const [who = '', ...others] = cells.filter((cell) => cell !== '')
    const key = JSON.stringify([who, ...others]).toLowerCase()
    if (who === '' || seen.has(key)) return []
    seen.add(key)
    return [{ who, ...readOthers(others) }]
  })
}

function readOthers(cells: readonly string[]): Omit<PastedLine, 'who'> {
  let [status, score, unread]: [AttendanceStatus | null, number | null, string | null] = [null, null, null]
  for (const cell of cells) {
    const word = STATUS_WORDS[cell.toLowerCase().replaceAll(/[\s_-]+/g, ' ')]
    const points = /^\d{1,3}([.,]\d+)?\s*%?$/.test(cell)
      ? Number.parseFloat(cell.replace(',', '.'))
      : Number.NaN
    if (word !== undefined && status === null) status = word
    else if (points >= SCORE.min && points <= SCORE.max && score === null) score = points
    else unread = unread === null ? cell : `${unread}, ${cell}`
  }
  return { status, score, unread }
}

const STATUS_WORDS: Readonly<Record<string, AttendanceStatus>> = {
  registered: 'registered',
  attended: 'attended',
  present: 'attended',
  yes: 'attended',
  completed: 'completed',
  complete: 'completed',
  passed: 'completed',
  'no show': 'no_show',
  noshow: 'no_show',
  absent: 'no_show',
  no: 'no_show',
  excused: 'excused',
}
