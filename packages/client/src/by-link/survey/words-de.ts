import type { Words } from './words.ts'

export const german: Words = {
  pageTitle: 'Befragung',
  language: 'Sprache',
  loading: 'Die Befragung wird geladen.',
  askedBy: (organization) => `${organization} fragt Sie`,
  openUntil: (day) => `Sie können bis ${day} antworten.`,
  howMany: (statements) =>
    statements === 1
      ? 'Es ist eine Aussage.'
      : `Es sind ${statements} Aussagen. Sie können jede davon überspringen.`,
  whoSeesWhat: 'Was wird von wem gesehen',
  nobodySees:
    'Niemand sieht Ihre Antworten: nicht Ihre Führungskraft, nicht die Leitung des Programms, nicht wer Tidemark verwaltet. Es gibt keine Liste, in der Namen neben Antworten stehen.',
  groupsOf: (people) =>
    `Zahlen gibt es erst nach dem Ende der Befragung und nur für Gruppen, in denen mindestens ${people} Personen geantwortet haben. Eine kleinere Gruppe erscheint nur als Teil einer größeren.`,
  commentsFrom: (people) =>
    `Kommentare erscheinen ohne Namen und nur für Gruppen, in denen mindestens ${people} Personen geantwortet haben. Schreiben Sie nichts, woran man Sie erkennt.`,
  participation:
    'Dass Sie geantwortet haben, wird getrennt von Ihren Antworten vermerkt, damit Sie keine Erinnerung mehr bekommen. Der Vermerk wird am Ende der Befragung gelöscht.',
  keptHere:
    'Was Sie wählen, bleibt unterwegs auf diesem Gerät gespeichert; Sie können die Seite schließen und später weitermachen. Nach dem Absenden wird es hier gelöscht.',
  begin: 'Anfangen',
  goOn: 'Weitermachen',
  startAfresh: 'Hier Gespeichertes löschen und neu anfangen',
  place: (number, of) => `Aussage ${number} von ${of}`,
  chooseOne: 'Wie sehr stimmen Sie zu?',
  noAnswer: 'Keine Antwort',
  back: 'Zurück',
  next: 'Weiter',
  skip: 'Überspringen',
  commentsTitle: 'In Ihren eigenen Worten',
  commentsHelp: 'Wenn Sie möchten. Schreiben Sie nichts, woran man Sie erkennt.',
  themes: {
    technology: 'Technik',
    people: 'Menschen',
    process: 'Abläufe',
    leadership: 'Führung',
    training: 'Schulung',
    other: 'Sonstiges',
  },
  reviewTitle: 'Vor dem Absenden',
  unanswered: (count) =>
    count === 1 ? 'Eine Aussage ist ohne Antwort.' : `${count} Aussagen sind ohne Antwort.`,
  allAnswered: 'Sie haben alle Aussagen beantwortet.',
  atLeastOne: 'Beantworten Sie mindestens eine Aussage; dann können Sie absenden.',
  notAnswered: 'keine Antwort',
  change: (number) => `Aussage ${number} ändern`,
  changeComments: 'Kommentare ändern',
  onceSent:
    'Nach dem Absenden lassen sich Ihre Antworten weder ändern noch zurücknehmen: Niemand könnte sagen, welche die Ihren sind.',
  send: 'Antworten absenden',
  tryAgain: 'Noch einmal versuchen',
  sendFailed:
    'Ihre Antworten konnten nicht gesendet werden: Es gibt gerade keine Verbindung. Sie sind weiter auf diesem Gerät gespeichert. Versuchen Sie es noch einmal, sobald Sie online sind.',
  doneTitle: 'Danke. Ihre Antworten sind angekommen.',
  done: 'Sie können diese Seite schließen.',
  nothingKept: 'Auf diesem Gerät ist nichts mehr davon gespeichert.',
  ends: {
    unknown: {
      title: 'Dieser Link führt zu keiner Befragung',
      text: 'Prüfen Sie, ob der ganze Link aus der Mail übernommen wurde; manche Programme brechen ihn um. Führt er immer noch ins Leere, bitten Sie um einen neuen.',
    },
    answered: {
      title: 'Mit diesem Link wurde schon geantwortet',
      text: 'Jede Person antwortet einmal; es ist nichts mehr zu tun. Ihre Antworten lassen sich nicht anzeigen: Niemand kann sagen, welche die Ihren sind.',
    },
    closed: {
      title: 'Diese Befragung ist beendet',
      text: 'Antworten werden nicht mehr angenommen. Was herausgekommen ist, berichtet, wer gefragt hat.',
    },
    unreachable: {
      title: 'Keine Verbindung',
      text: 'Die Befragung ist gerade nicht zu erreichen. Was Sie bisher gewählt haben, bleibt auf diesem Gerät gespeichert.',
    },
    refused: {
      title: 'Etwas passt nicht',
      text: 'Ihre Antworten passen nicht zur Befragung, wie sie jetzt ist. Öffnen Sie den Link aus Ihrer Mail noch einmal.',
    },
  },
}
