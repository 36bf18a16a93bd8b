import { withClient } from '../../../server/src/database/connect.ts'
import { makeSurveyToken } from '../../../server/src/modules/readiness/survey-token.ts'
import { SURVEY } from './survey-round.ts'
import { ORGANIZATION } from './write-organization.ts'
import { ITEMS } from './write-readiness.ts'

/** Somebody with a link, and what they are going to answer. */
export interface Person {
  inviteeId: string
  token: string
  /** Nobody else's are the same, so that each answer can be found again among those that no name stands on. */
  answers: number[]
  comments: { theme: string; body: string }[]
}

/** One in ten has something to say. */
const COMMENT_EACH = 10

export function makePeople(invitees: readonly string[], secret: string): Person[] {
  return invitees.map((inviteeId, n) => ({
    inviteeId,
    token: makeSurveyToken(secret, { organizationId: ORGANIZATION, inviteeId }),
    answers: ownAnswers(n),
    comments:
      n % COMMENT_EACH === 0
        ? [{ theme: 'training', body: `Two more days of practice, please. (${n})` }]
        : [],
  }))
}

const SHEETS = 5n ** BigInt(ITEMS)
/** Shares no divisor with the number of sheets, so no two people get the same one. */
const STRIDE = 48_271_000_003n

/** The n-th of all ways to fill in the sheet, drawn without repeating. */
function ownAnswers(n: number): number[] {
  let rest = (BigInt(n + 1) * STRIDE) % SHEETS
  return Array.from({ length: ITEMS }, () => {
    const digit = rest % 5n
    rest /= 5n
    return 1 + Number(digit)
  })
}

/** What the database holds of those who answered: how many answers are missing, and how many are more than they should be. */
export async function findAnswers(
  adminUrl: string,
  answered: readonly Person[],
): Promise<{ lost: number; doubled: number }> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ answers: number[] }>(
      'select answers from readiness_response where round_id = $1',
      [SURVEY],
    )
    const { rows: left } = await client.query<{ id: string }>(
      'select invitee_id as id from readiness_open_invitation where round_id = $1',
      [SURVEY],
    )
    const found = new Set(rows.map(({ answers }) => answers.join()))
    const waiting = new Set(left.map(({ id }) => id))
    // Whose answers are there while they could answer again would be as bad as whose are not.
    const lost = answered.filter((each) => !found.has(each.answers.join()) || waiting.has(each.inviteeId))
    return { lost: lost.length, doubled: rows.length - (answered.length - lost.length) }
  })
}
