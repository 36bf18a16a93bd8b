import { longDay } from '@tidemark/domain/kernel/long-day'
import type { Letter } from '../mail/mail.module.ts'

/** What the letters of a round tell. */
export interface SurveyLetterFacts {
  /** The round, for sorting mails. */
  roundId: string
  organization: string
  program: string
  round: string
  closesOn: string
  minimumGroupSize: number
  /** The one that the person reads, or the first of the round's. */
  language: string
  link: string
}

/** How the letters are worded in one language. */
interface Words {
  invitation: (facts: Told) => Pick<Letter, 'subject' | 'paragraphs'>
  reminder: (facts: Told) => Pick<Letter, 'subject' | 'paragraphs'>
  /** What is seen by whom: the same in both. */
  privacy: (facts: Told) => string
  open: string
  yours: string
  why: string
}

type Told = SurveyLetterFacts & { until: string }

const ENGLISH: Words = {
  invitation: ({ organization, program, round, until }) => ({
    subject: `Your view is asked for: ${round}`,
    paragraphs: [
      `${organization} asks how you see the change “${program}”. It takes a few minutes on a phone or a computer, and you need no account.`,
      `You can answer until ${until}.`,
    ],
  }),
  reminder: ({ organization, program, round, until }) => ({
    subject: `Until ${until}: ${round}`,
    paragraphs: [
      `${organization} would still like to know how you see the change “${program}”.`,
      `You can answer until ${until}. It takes a few minutes.`,
    ],
  }),
  privacy: ({ minimumGroupSize }) =>
    `Your answers are kept without your name. Results appear after the survey has closed, never for fewer than ${minimumGroupSize} people.`,
  open: 'Open the survey',
  yours: 'The link is yours alone: please don’t pass it on.',
  why: 'A program wrote this mail. Nobody is shown who has answered and who has not.',
}

const WORDS: Record<string, Words> = {
  en: ENGLISH,
  de: {
    invitation: ({ organization, program, round, until }) => ({
      subject: `Ihre Sicht ist gefragt: ${round}`,
      paragraphs: [
        `${organization} fragt, wie Sie die Veränderung „${program}“ sehen. Es dauert wenige Minuten am Telefon oder am Rechner, und Sie brauchen kein Konto.`,
        `Sie können bis zum ${until} antworten.`,
      ],
    }),
    reminder: ({ organization, program, round, until }) => ({
      subject: `Bis ${until}: ${round}`,
      paragraphs: [
        `${organization} würde weiterhin gern wissen, wie Sie die Veränderung „${program}“ sehen.`,
        `Sie können bis zum ${until} antworten. Es dauert wenige Minuten.`,
      ],
    }),
    privacy: ({ minimumGroupSize }) =>
      `Ihre Antworten werden ohne Ihren Namen aufbewahrt. Ergebnisse erscheinen, nachdem die Umfrage geschlossen ist, und nie für weniger als ${minimumGroupSize} Personen.`,
    open: 'Zur Umfrage',
    yours: 'Der Link gilt nur für Sie: Bitte geben Sie ihn nicht weiter.',
    why: 'Ein Programm hat diese Nachricht geschrieben. Niemandem wird gezeigt, wer geantwortet hat und wer nicht.',
  },
  fr: {
    invitation: ({ organization, program, round, until }) => ({
      subject: `Votre avis compte : ${round}`,
      paragraphs: [
        `${organization} vous demande comment vous voyez le changement « ${program} ». Quelques minutes suffisent, sur un téléphone ou un ordinateur, et sans compte.`,
        `Vous pouvez répondre jusqu’au ${until}.`,
      ],
    }),
    reminder: ({ organization, program, round, until }) => ({
      subject: `Jusqu’au ${until} : ${round}`,
      paragraphs: [
        `${organization} aimerait toujours savoir comment vous voyez le changement « ${program} ».`,
        `Vous pouvez répondre jusqu’au ${until}. Quelques minutes suffisent.`,
      ],
    }),
    privacy: ({ minimumGroupSize }) =>
      `Vos réponses sont conservées sans votre nom. Les résultats paraissent après la clôture de l’enquête, et jamais pour moins de ${minimumGroupSize} personnes.`,
    open: 'Ouvrir l’enquête',
    yours: 'Ce lien n’est que pour vous : merci de ne pas le transmettre.',
    why: 'Ce message a été écrit par un programme. Personne ne voit qui a répondu et qui n’a pas répondu.',
  },
}

/** The letter that asks somebody, or that asks again; in English where nobody has worded it in their language. */
export function writeSurveyLetter(kind: 'invitation' | 'reminder', facts: SurveyLetterFacts): Letter {
  const [language, words] = wordsFor(facts.language)
  const until = longDay(facts.closesOn, language)
  const told = { ...facts, until }
  const { subject, paragraphs } = words[kind](told)
  return {
    language,
    subject,
    paragraphs: [...paragraphs, words.privacy(told)],
    link: { label: words.open, url: facts.link },
    notes: [words.yours, words.why],
    list: { name: facts.round, id: `survey-${facts.roundId}` },
  }
}

function wordsFor(language: string): [string, Words] {
  const words = WORDS[language]
  return words ? [language, words] : ['en', ENGLISH]
}
