import { longDay } from '@tidemark/domain/kernel/long-day'
import type { Letter } from '../mail/mail.module.ts'

/** What the letters of a check tell. */
export interface CheckLetterFacts {
  checkId: string
  organization: string
  program: string
  /** The title of the communication; null = the change as a whole. */
  about: string | null
  questions: number
  closesOn: string
  minimum: number
  link: string
}

/** The letter that asks somebody, or that asks again. */
export function writeCheckLetter(kind: 'invitation' | 'reminder', facts: CheckLetterFacts): Letter {
  const { organization, program, about, questions, closesOn, minimum, link } = facts
  const until = longDay(closesOn)
  const many = questions === 1 ? 'one question' : `${questions} questions`
  const topic = about === null ? `the change “${program}”` : `“${about}” of the program “${program}”`
  const asks =
    kind === 'invitation'
      ? `${organization} wants to know whether ${topic} was told so that it can be understood. It is ${many}, takes a minute, and you need no account.`
      : `${organization} would still like to know how ${topic} came across. It is ${many}.`
  return {
    language: 'en',
    subject:
      kind === 'invitation'
        ? `${many[0]?.toUpperCase()}${many.slice(1)} about ${about ?? program}`
        : `Until ${until}: ${many} about ${about ?? program}`,
    paragraphs: [
      asks,
      `You can answer until ${until}.`,
      `It is the message that is checked, not you: your answers are kept without your name and deleted once they have been counted. What fewer than ${minimum} people answer is shown to nobody.`,
    ],
    link: { label: 'Answer', url: link },
    notes: [
      'The link is yours alone: please don’t pass it on.',
      'A program wrote this mail. Nobody is shown who has answered and who has not.',
    ],
    list: { name: about ?? program, id: `check-${facts.checkId}` },
  }
}
