import { periodStart } from '@tidemark/domain/adoption/period'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { randomUUID } from 'node:crypto'
import { newId } from '../kernel/new-id.ts'
import { FeedbackAnswer } from '../modules/feedback/feedback-answer.entity.ts'
import { Feedback } from '../modules/feedback/feedback.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { ANSWERS, COMMENTS } from './demonstration-feedback.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** Puts down what people said about the made-up program, on the messages that went out, and what was answered. */
export async function seedFeedback({ em, program, today, note }: RoomToFill): Promise<void> {
  const messages: Message[] = await em.execute(
    `select d.communication_id as communication, d.audience_id as audience, min(r.employee_id::text) as employee
       from delivery d join delivery_recipient r on r.delivery_id = d.id
      where d.program_id = ? group by d.id having count(*) >= 10 order by d.delivered_on desc, d.id`,
    [program.id],
  )
  const answers = ANSWERS.map(({ daysAgo, isPublished, ...fields }) => {
    const answeredOn = addDays(today, -daysAgo)
    const publishedOn = isPublished ? answeredOn : null
    const answer = em.create(FeedbackAnswer, {
      id: newId(),
      organization,
      program,
      ...fields,
      answeredOn,
      publishedOn,
    })
    note('answerFeedback', answer.id, { ...fields, isPublished })
    return answer
  })
  for (const [place, { daysAgo, isNamed, answer, source = 'link', ...fields }] of COMMENTS.entries()) {
    const day = addDays(today, -daysAgo)
    const message = source === 'link' ? messages[place % messages.length] : undefined
    em.create(Feedback, {
      id: randomUUID(),
      organization,
      program,
      source,
      ...fields,
      communication: message?.communication ?? null,
      audience: message?.audience ?? null,
      employee: isNamed ? (message?.employee ?? null) : null,
      receivedOn: isNamed || source === 'entered' ? day : periodStart(day, 'week'),
      answer: answer === undefined ? null : (answers[answer] ?? null),
    })
  }
}

interface Message {
  communication: string
  audience: string | null
  employee: string
}
