import { longDay } from '@tidemark/domain/kernel/long-day'
import { REACTION_STATEMENTS } from '@tidemark/domain/training-evaluation/statements'
import type { Letter } from '../mail/mail.module.ts'

/** What the letters of an evaluation tell. */
export interface EvaluationLetterFacts {
  evaluationId: string
  organization: string
  /** The course. */
  title: string
  endedOn: string
  closesOn: string
  minimum: number
  link: string
}

/** The letter that asks how a session was, or that asks again. */
export function writeEvaluationLetter(
  kind: 'invitation' | 'reminder',
  { evaluationId, organization, title, endedOn, closesOn, minimum, link }: EvaluationLetterFacts,
): Letter {
  const statements = REACTION_STATEMENTS.length
  return {
    language: 'en',
    subject:
      kind === 'invitation' ? `How was “${title}”?` : `Until ${longDay(closesOn)}: how was “${title}”?`,
    paragraphs: [
      kind === 'invitation'
        ? `You were at “${title}” on ${longDay(endedOn)}. ${organization} wants to know what it was worth to you: ${statements} statements, a minute, no account.`
        : `${organization} would still like to know what “${title}” on ${longDay(endedOn)} was worth to you: ${statements} statements, a minute.`,
      `You can answer until ${longDay(closesOn)}.`,
      `Your answers are kept without your name and deleted once they have been counted. What fewer than ${minimum} people answer is shown to nobody; comments are shown, word by word, to whoever plans trainings and to the trainer, and only where at least ten were written.`,
    ],
    link: { label: 'Answer', url: link },
    notes: [
      'The link is yours alone: please don’t pass it on.',
      'A program wrote this mail. Nobody is shown who has answered and who has not.',
    ],
    list: { name: title, id: `evaluation-${evaluationId}` },
  }
}
