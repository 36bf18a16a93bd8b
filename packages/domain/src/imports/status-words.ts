import type { AttendanceStatus } from '../attendance/attendance.ts'
import { foldName } from './fold-name.ts'

/**
 * What learning systems call a status, in the languages that they speak, parted by commas; case, accents and punctuation don't
 * count.
 */
const WORDS: Readonly<Record<AttendanceStatus, string>> = {
  completed:
    'completed, complete, passed, pass, distinction, pass with distinction, merit, successful, ' +
    'success, certified, abgeschlossen, bestanden, absolviert, erfolgreich, mit Auszeichnung, ' +
    'réussi, réussie, terminé, terminée, validé, validée, acquis, completado, completada, ' +
    'aprobado, aprobada, superado, concluído, concluída, aprovado, aprovada, completato, ' +
    'completata, superato, voltooid, geslaagd, behaald, gennemført, bestået, godkänd, ' +
    'slutförd',
  attended:
    'attended, present, participated, fail, failed, not passed, incomplete, not completed, ' +
    'teilgenommen, anwesend, nicht bestanden, nicht abgeschlossen, durchgefallen, présent, ' +
    'présente, participé, échoué, échec, non validé, asistió, presente, suspenso, reprobado, ' +
    'reprovado, aanwezig, niet geslaagd, gezakt, deltog, närvarande, underkänd',
  no_show:
    'no show, absent, did not attend, not attended, missed, nicht erschienen, abwesend, ' +
    'gefehlt, unentschuldigt, absente, non présent, ausente, no asistió, não compareceu, ' +
    'assente, afwezig, niet verschenen, udeblevet, frånvarande',
  excused:
    'excused, withdrawn, withdrew, cancelled, canceled, entschuldigt, abgemeldet, ' +
    'zurückgezogen, storniert, excusé, excusée, désinscrit, annulé, abandon, justificado, ' +
    'retirado, giustificato, ritirato, afgemeld, verontschuldigd, afmeldt, avanmäld',
  registered:
    'registered, enrolled, booked, not started, angemeldet, eingeschrieben, gebucht, ' +
    'nicht begonnen, inscrit, inscrite, non commencé, inscrito, inscrita, matriculado, ' +
    'iscritto, iscritta, ingeschreven, aangemeld, tilmeldt, anmäld',
}

const STATUS_OF: ReadonlyMap<string, AttendanceStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    // The keys of WORDS are the statuses, which Object.entries widens.
    words.split(', ').map((word) => [foldName(word), status as AttendanceStatus] as const),
  ),
)

/** What somebody decided that a word of a file means. */
export interface StatusWord {
  readonly word: string
  readonly status: AttendanceStatus
}

/** A word of a file with the rows that hold it, and what it is taken for; null where nobody can tell. */
export interface CountedStatusWord {
  readonly word: string
  readonly rows: number
  readonly status: AttendanceStatus | null
}

/** What a word means: as decided, else as learning systems use it; null for any other word, since nothing is guessed. */
export function statusReader(decided: readonly StatusWord[]): (word: string) => AttendanceStatus | null {
  const own = new Map(decided.map(({ word, status }) => [foldName(word), status]))
  return (word) => {
    const folded = foldName(word)
    return own.get(folded) ?? STATUS_OF.get(folded) ?? null
  }
}
