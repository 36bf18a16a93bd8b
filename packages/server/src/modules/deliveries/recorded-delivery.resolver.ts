import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { archiveRecordedDelivery } from './archive-recorded-delivery.ts'
import { RECORDED_MAX, readRecordedDeliveries } from './recorded-deliveries.read.ts'
import { RecordedDeliveryType, recordedDeliveryResult } from './recorded-delivery.type.ts'

const RemoveRecordedDeliveryResult = recordedDeliveryResult('RemoveRecordedDelivery')
const RestoreRecordedDeliveryResult = recordedDeliveryResult('RestoreRecordedDelivery')

const archive = (context: SignedInContext, name: string, input: VersionedInput, archived: boolean) =>
  runCommand(context, name, async (command) => {
    const id = await archiveRecordedDelivery(command, input, archived)
    await command.em.flush()
    const [delivery] = await readRecordedDeliveries(command.em, context.viewer, { id })
    if (!delivery) throw new Error(`The delivery ${id} was just changed and is gone.`)
    return delivery
  })

@Resolver()
export class RecordedDeliveryResolver {
  @AtMost(RECORDED_MAX)
  @Query(() => [RecordedDeliveryType], {
    description: 'What came of a communication that was sent elsewhere, as files tell it: the latest first.',
  })
  async recordedDeliveries(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('communicationId', () => ID, { description: 'The communication.' }) communicationId: string,
  ): Promise<RecordedDeliveryType[]> {
    return isId(communicationId) ? readRecordedDeliveries(em, viewer, { communicationId }) : []
  }

  @Query(() => RecordedDeliveryType, {
    nullable: true,
    description: 'One recorded delivery; null if it is not the viewer’s to see.',
  })
  async recordedDelivery(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The delivery.' }) id: string,
  ): Promise<RecordedDeliveryType | null> {
    const [delivery] = isId(id) ? await readRecordedDeliveries(em, viewer, { id }) : []
    return delivery && !delivery.removed ? delivery : null
  }

  @Mutation(() => RemoveRecordedDeliveryResult, {
    description: 'Takes the results of a file away; they can be brought back.',
  })
  removeRecordedDelivery(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, { description: 'The delivery.' }) input: VersionedInput,
  ) {
    return archive(context, 'removeRecordedDelivery', input, true)
  }

  @Mutation(() => RestoreRecordedDeliveryResult, { description: 'Brings results back that were taken away.' })
  restoreRecordedDelivery(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, { description: 'The delivery.' }) input: VersionedInput,
  ) {
    return archive(context, 'restoreRecordedDelivery', input, false)
  }
}
