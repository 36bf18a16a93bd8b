import { longDay } from '@tidemark/domain/kernel/long-day'
import type { Letter } from '../mail/mail.module.ts'

/** What somebody is asked to brief. */
export interface ToBrief {
  title: string
  program: string
  groups: number
  people: number
  dueOn: string
}

/** The letter that asks a line manager to brief, or asks again. */
export function writeBriefingLetter(
  occasion: 'handed_out' | 'reminder',
  { title, program, groups, people, dueOn }: ToBrief,
  url: string,
): Letter {
  const whom = `${count(people, 'person', 'people')} in ${count(groups, 'group', 'groups')}`
  const until = longDay(dueOn)
  const isNew = occasion === 'handed_out'
  return {
    language: 'en',
    subject: isNew ? `Please tell your people: ${title}` : `Still to tell your people: ${title}`,
    paragraphs: [
      isNew
        ? `People want to hear from you what “${program}” means for them. Please tell your people about “${title}”: ${whom}.`
        : `Some of your people have not heard from you about “${title}” yet: ${whom}.`,
      `Please do it by ${until}. The brief fits on one page: what is decided, what can still change, and what is in it for them.`,
      'Afterwards, tap who was there and note what they asked. It takes a minute on a phone.',
    ],
    link: { label: 'Open your briefings', url },
    notes: ['You get this mail because you lead these people, or were asked to brief them.'],
    list: { name: program, id: 'briefings' },
  }
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
