import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { setReadinessReminder } from './set-readiness-reminder.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { remindReadinessRound } from './remind-readiness-round.ts'
import { readRoundMail } from './round-mail.read.ts'
import {
  SetReadinessReminderInput,
  SetReadinessReminderResult,
  RemindReadinessRoundResult,
  RoundMailType,
} from './round-mail.type.ts'

@Resolver()
export class RoundMailResolver {
  @Query(() => RoundMailType, {
    nullable: true,
    description: 'How far a round’s mail is; null if its program is not the viewer’s to see.',
  })
  async roundMail(
    @Ctx() { em, viewer, mail, now }: MailContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) id: string,
  ): Promise<RoundMailType | null> {
    const round = isId(id) ? await em.findOne(ReadinessRound, { id }) : null
    if (!round || !(await isProgramInSight(em, viewer, round.program.id))) return null
    return readRoundMail(em, { id, viewer, mail, now })
  }

  @Mutation(() => RemindReadinessRoundResult, {
    description: 'Reminds whoever has not answered an open round by mail, once a day at most.',
  })
  remindReadinessRound(
    @Ctx() context: MailContext,
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
  ) {
    return runCommand(context, 'remindReadinessRound', (command) =>
      remindReadinessRound(command, context, id),
    )
  }

  @Mutation(() => SetReadinessReminderResult, {
    description: 'Says whether a round reminds people by itself, three days before it closes.',
  })
  setReadinessReminder(
    @Ctx() context: MailContext,
    @Arg('input', () => SetReadinessReminderInput, { description: 'The round, and whether it does.' })
    input: SetReadinessReminderInput,
  ) {
    return runCommand(context, 'setReadinessReminder', (command) =>
      setReadinessReminder(command, context, input),
    )
  }
}
