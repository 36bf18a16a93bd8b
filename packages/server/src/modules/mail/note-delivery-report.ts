import type { EntityManager } from '@mikro-orm/postgresql'
import type { DeliveryReport } from './read-delivery-report.ts'

/** What became of a report; `unknown`: no mail of this organization has that id. */
export type NotedReport = 'given_up' | 'given_up_before' | 'ignored' | 'unknown'

/**
 * Puts down that a mail came back for good. Anything but a failure changes nothing: what is delayed is tried on by the mail
 * system that reports it. A second report about the same mail changes nothing either, the first reason stays.
 */
export async function noteDeliveryReport(em: EntityManager, report: DeliveryReport): Promise<NotedReport> {
  const { mailId, action, reason } = report
  return em.fork().transactional(async (inOne) => {
    // Waits for whoever is handing it over just now.
    const [mail]: { state: string }[] = await inOne.execute(
      'select state from outgoing_mail where id = ? for update',
      [mailId],
    )
    if (!mail) return 'unknown'
    if (action !== 'failed') return 'ignored'
    if (mail.state === 'given_up') return 'given_up_before'
    await inOne.execute(`update outgoing_mail set state = 'given_up', last_error = ? where id = ?`, [
      `It came back: ${reason}`,
      mailId,
    ])
    return 'given_up'
  })
}
