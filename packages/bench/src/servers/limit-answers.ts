import type pg from 'pg'

/** What is sent to answer, with the person's key in the place of a link. */
export interface AnswersBody {
  invitee: string
  round: string
  answers: number[]
  comments: { theme: string; body: string }[]
}

/** Takes answers by the product's own statement and nothing else: no link is checked, and no answer. */
export async function takeAnswersByHand(
  pool: pg.Pool,
  statement: string,
  { invitee, round, answers, comments }: AnswersBody,
) {
  const { rows } = await pool.query<{ taken: boolean }>({
    name: 'answers',
    text: statement,
    values: [
      invitee,
      round,
      new Date().toISOString().slice(0, 10),
      answers,
      comments.map(({ theme }) => theme),
      comments.map(({ body }) => body),
    ],
  })
  return { taken: rows[0]?.taken === true }
}
