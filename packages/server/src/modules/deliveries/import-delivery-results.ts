import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportedDeliveryResult } from '@tidemark/domain/imports/imported-delivery-result'
import { CompiledQuery } from 'kysely'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programsRun } from '../access/access.module.ts'
import { Communication } from '../communications/communication.entity.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { type DeliveryOfFile, deliveryOfFile } from './delivery-of-file.ts'
import { Delivery } from './delivery.entity.ts'

/** The step that telling people about the change belongs to. */
const COMMUNICATING = 4

/**
 * Lets the results of what was sent elsewhere in: one delivery with its people, and what they did. Who it was that did it is
 * forgotten by the importer with the file; nobody is shown it.
 */
export const deliveryResultImport: ImportKindHandler<'delivery_results'> = {
  kind: 'delivery_results',
  who: 'Program managers import the results of deliveries of their programs.',
  reach: programsRun,
  isSealed: true,

  async readState(command, options) {
    await deliveryOfFile(command, options)
    const rows: { staffNumber: string }[] = await command.em.execute(
      'select staff_number as "staffNumber" from employee where erased_at is null order by 1',
    )
    return JSON.stringify({ staffNumbers: rows.map(({ staffNumber }) => staffNumber) })
  },

  async write(command, { options }, lots) {
    const delivery = await beginRecorded(command, await deliveryOfFile(command, options))
    let written = 0
    for await (const lot of lots) {
      if (lot.part !== 'add') continue // nothing is compared, so nothing is changed or put away
      const results = lot.items.map(({ after }) => after)
      await insertResults(command.em, delivery, results)
      written += results.filter(({ wasWritten }) => wasWritten).length
    }
    delivery.recipientCount = written
    await command.em.flush()
  },
}

async function beginRecorded(command: Command, wanted: DeliveryOfFile): Promise<Delivery> {
  const { em, viewer, now, audit } = command
  const { program, title, channel, deliveredOn } = wanted
  const organization = viewer.organizationId
  const communication = wanted.communication ?? putOnFile(command, wanted)
  const told = { channel, origin: 'file', deliveredOn } as const
  // Each delivery of one without an audience has a number of its own.
  const earlier = await em.count(Delivery, { communication: communication.id, audience: null })
  const delivery = em.create(Delivery, {
    id: newId(),
    organization,
    program,
    communication,
    audience: null,
    number: earlier + 1,
    ...told,
    state: 'done',
    recipientCount: 0,
    finishedAt: now,
  })
  await em.flush()
  audit(delivery.id, { programId: program.id, communicationId: communication.id, title, ...told })
  return delivery
}

/** What was sent elsewhere was approved by nobody here. */
function putOnFile(
  { em, viewer }: Command,
  { program, title, channel, deliveredOn }: DeliveryOfFile,
): Communication {
  return em.create(Communication, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    title,
    purpose: 'Sent elsewhere; its results were put on file.',
    step: COMMUNICATING,
    channel,
    state: 'sent',
    plannedOn: deliveredOn,
    sentOn: deliveredOn,
    author: viewer.accountId,
    editedBy: viewer.accountId,
  })
}

/** In one statement a lot: employees are found by their staff numbers, with the unit that they are in. */
async function insertResults(
  em: EntityManager,
  { id, deliveredOn }: Delivery,
  results: readonly ImportedDeliveryResult[],
): Promise<void> {
  // The query builder sends the value beside the statement; `em.execute` would write it in, character by character.
  const { numAffectedRows } = await em.getKysely().executeQuery(
    CompiledQuery.raw(
      `insert into delivery_recipient (id, organization_id, delivery_id, employee_id, unit_id, recipient_key, segment,
                                       was_written, reached_on, reached_by, has_acted)
       select gen_random_uuid(), d.organization_id, d.id, e.id, e.unit_id, r."recipientKey", r.segment, r."wasWritten",
              case when r.reached then $3::date end, case when r.reached then 'recorded' end, r.acted
         from json_to_recordset($1::json) as r ("recipientKey" text, "staffNumber" text, segment text,
                                                "wasWritten" boolean, reached boolean, acted boolean)
         join delivery d on d.id = $2
         left join employee e on e.staff_number = r."staffNumber" and e.erased_at is null
        where r."recipientKey" is not null or e.id is not null`,
      [JSON.stringify(results), id, deliveredOn],
    ),
  )
  if (Number(numAffectedRows) !== results.length) throw changedSincePlanned()
}
