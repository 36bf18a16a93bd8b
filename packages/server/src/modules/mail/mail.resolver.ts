import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { runCommand } from '../../kernel/run-command.ts'
import type { MailContext } from './mail-context.ts'
import { MailSettingsType, SendTestMailResult } from './mail.type.ts'
import { sendTestMail } from './send-test-mail.ts'

@Resolver()
export class MailResolver {
  @Query(() => MailSettingsType, { description: 'How mail leaves this installation. Never its password.' })
  mailSettings(@Ctx() { mail }: MailContext): MailSettingsType {
    if (!mail) return { isSetUp: false, server: null, from: null, perMinute: null }
    return { isSetUp: true, server: new URL(mail.url).host, from: mail.from, perMinute: mail.perMinute }
  }

  @Mutation(() => SendTestMailResult, {
    description: 'Sends one mail at once, and tells what the mail server said to it.',
  })
  sendTestMail(
    @Ctx() context: MailContext,
    @Arg('address', () => String, { description: 'Where it goes.' }) address: string,
  ) {
    return runCommand(context, 'sendTestMail', (command) => sendTestMail(command, context, address))
  }
}
