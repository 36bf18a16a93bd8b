import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { enqueue } from '../../kernel/enqueue.ts'
import type { JobTask } from '../../kernel/job-task.ts'
import type { SmtpTrouble } from './explain-smtp-error.ts'
import type { Letter } from './letter.ts'
import { MAIL_QUEUE, SEND_MAILS } from './mail-jobs.ts'
import { mailKind, type Writing } from './mail-kind.ts'
import type { MailServer } from './mail-server.ts'
import { keepPace } from './pace.ts'
import { sendOneMail } from './send-one-mail.ts'
import { openSmtp } from './smtp.ts'

const sendInput = z.object({ mails: z.array(z.uuid()) })

export interface SendingSettings {
  server: MailServer | null
  publicUrl: string
  secret: string
  clock: () => Date
}

/**
 * The job of one batch. It writes each letter, hands it to the server and notes at once how that ended. Whatever was refused
 * for now makes the job fail, so that it is tried again later; what is done by then is left alone.
 */
export function sendMailsTask({ server, publicUrl, secret, clock }: SendingSettings): JobTask {
  const pace = keepPace(server?.perMinute ?? 1)
  const host = new URL(publicUrl).hostname
  return async ({ em, input, isLastAttempt, isStopping }) => {
    const { mails } = sendInput.parse(input)
    if (!server) throw new Error('Mails wait, and this process has no mail server.')
    const now = clock()
    const waiting = await waitingOf(em, mails)
    const letters = await writeLetters(em, waiting, { publicUrl, secret, now })
    const smtp = openSmtp(server)
    let open = 0
    try {
      for (const [index, mail] of waiting.entries()) {
        const { id } = mail
        if (await isHeld(em, mail)) continue
        if (isStopping()) return await enqueueRest(em, idsOf(waiting.slice(index)))
        const letter = letters.get(id)
        if (letter) await pace()
        const trouble = await sendOneMail(em, {
          id,
          letter,
          smtp,
          host,
          from: server.from,
          isLastAttempt,
          now,
        })
        if (trouble && !trouble.isFinal) open += 1
        // A server that is away for one is away for all.
        if (trouble?.of === 'server') {
          if (isLastAttempt) await giveUp(em, idsOf(waiting.slice(index + 1)), trouble)
          open += waiting.length - index - 1
          break
        }
      }
    } finally {
      smtp.close()
    }
    if (open > 0 && !isLastAttempt) throw new Error(`${open} mails of the batch wait for another try.`)
  }
}

/** Left as it is: whoever lets it go has a job of its own written, see `sendHeldMails`. */
const isHeld = async (em: EntityManager, { kind, about }: Waiting): Promise<boolean> =>
  (await mailKind(kind).isHeld?.(em, about)) ?? false

/** What is left when the process ends, for whoever runs jobs next. */
const enqueueRest = (em: EntityManager, mails: readonly string[]): Promise<void> =>
  em.fork().transactional((inOne) => enqueue(inOne, SEND_MAILS, { mails }, { queue: MAIL_QUEUE }))

interface Waiting {
  id: string
  kind: string
  about: string
  employeeId: string
}

const idsOf = (mails: readonly { id: string }[]) => mails.map(({ id }) => id)

const waitingOf = (em: EntityManager, mails: readonly string[]): Promise<Waiting[]> =>
  em.execute(
    `select id, kind, about, employee_id as "employeeId" from outgoing_mail
      where id = any (?::uuid[]) and state in ('queued', 'failed') order by id`,
    [`{${mails.join(',')}}`],
  )

/** The letter of each mail; one kind about one record writes all of its letters together. */
async function writeLetters(em: EntityManager, waiting: readonly Waiting[], writing: Writing) {
  const letters = new Map<string, Letter>()
  const groups = Map.groupBy(waiting, ({ kind, about }) => `${kind} ${about}`)
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const people = group.map(({ employeeId }) => employeeId)
    const written = await mailKind(first.kind).write(em, first.about, people, writing)
    for (const { id, employeeId } of group) {
      const letter = written.get(employeeId)
      if (letter) letters.set(id, letter)
    }
  }
  return letters
}

async function giveUp(em: EntityManager, mails: readonly string[], { words }: SmtpTrouble): Promise<void> {
  await em
    .fork()
    .transactional((inOne) =>
      inOne.execute(
        `update outgoing_mail set state = 'given_up', last_error = ? where id = any (?::uuid[]) and state in ('queued', 'failed')`,
        [words, `{${mails.join(',')}}`],
      ),
    )
}
