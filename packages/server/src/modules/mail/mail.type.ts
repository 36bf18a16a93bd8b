import { Field, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'

@ObjectType('MailSettings', { description: 'How mail leaves this installation, as its operator set it.' })
export class MailSettingsType {
  @Field(() => Boolean, { description: 'Whether a mail server is set up.' })
  isSetUp: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Host and port of the mail server; null where none is set up.',
  })
  server: string | null

  @Field(() => String, { nullable: true, description: 'Whom mails are from; null where none is set up.' })
  from: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many leave in a minute at most; null where none is set up.',
  })
  perMinute: number | null
}

@ObjectType('TestMail', { description: 'How a test mail fared.' })
export class TestMailType {
  @Field(() => Boolean, { description: 'Whether the mail server took it.' })
  accepted: boolean

  @Field(() => String, { description: 'What the mail server said, or why it said nothing.' })
  said: string
}

export const SendTestMailResult = resultOf('SendTestMailResult', TestMailType, 'TestMail')
