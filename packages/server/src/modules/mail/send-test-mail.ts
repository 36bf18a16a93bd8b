import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { addressMail } from './address-mail.ts'
import type { MailContext } from './mail-context.ts'
import type { TestMailType } from './mail.type.ts'
import { openSmtp } from './smtp.ts'
import { postInTime } from './post-in-time.ts'

const testMailInput = z.object({ address: z.email('Enter an e-mail address.').max(254) })

/** Sends a mail that says nothing but that it came, past the queue: who set up the server wants to know now. */
export async function sendTestMail(
  { audit, viewer, now }: Command,
  { mail: server, signIn }: MailContext,
  given: string,
): Promise<TestMailType> {
  const { address } = checked(testMailInput, { address: given })
  if (!server)
    throw new Refused(
      'NOT_ALLOWED',
      'No mail server is set up. Who operates Tidemark sets TIDEMARK_SMTP_URL.',
    )
  const { publicUrl } = signIn
  const letter = {
    language: 'en',
    subject: 'A test mail from Tidemark',
    paragraphs: ['This mail came from Tidemark, so mail leaves it and arrives here.'],
    link: { label: 'Open Tidemark', url: publicUrl },
    notes: [`${viewer.displayName} sent it to see whether mail works.`],
    list: { name: 'Tidemark', id: 'tests' },
  }
  const smtp = openSmtp(server)
  try {
    const mail = addressMail(letter, {
      id: newId(),
      to: address,
      host: new URL(publicUrl).hostname,
      from: server.from,
      now,
    })
    const { said, trouble } = await postInTime(smtp, mail)
    audit(null, { accepted: trouble === null })
    return { accepted: trouble === null, said: trouble?.words ?? said }
  } finally {
    smtp.close()
  }
}
