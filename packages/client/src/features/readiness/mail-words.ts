import { formatDate } from '../../shared/format/date.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { RoundMail } from './mail-fields.ts'

const invitations = (count: number) => `${formatCount(count)} ${count === 1 ? 'invitation' : 'invitations'}`

/** How far the invitations of a round are, one sentence for each thing that there is to say. */
export function tellInvitations({ sent, queued, failed, givenUp, withoutAddress }: RoundMail): string[] {
  return [
    `${invitations(sent)} sent.`,
    queued > 0 && `${formatCount(queued)} on the way.`,
    failed > 0 && `${formatCount(failed)} not taken by the mail server yet: tried again by itself.`,
    givenUp > 0 && `${formatCount(givenUp)} could not be delivered.`,
    withoutAddress > 0 &&
      `${formatCount(withoutAddress)} of those invited ${withoutAddress === 1 ? 'has' : 'have'} no address on record.`,
  ].filter((sentence) => sentence !== false)
}

/** When people were reminded, and how many at most: the exact number would tell how many have not answered. */
export function tellReminder({ remindedOn, remindedAtMost }: RoundMail): string {
  if (remindedOn === null) return 'Nobody has been reminded yet.'
  const most = remindedAtMost === null ? '' : `, at most ${formatCount(remindedAtMost)} people`
  return `Whoever had not answered was last reminded on ${formatDate(remindedOn)}${most}.`
}
