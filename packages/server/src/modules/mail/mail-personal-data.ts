import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/** Mails that were sent to the person, or wait to be. What they said isn't kept. */
export const mailPersonalData: PersonalDataKeeper = {
  heading: 'mails sent to you',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select kind as "what it was", address, state, queued_on::text as "written on", sent_on::text as "sent on"
         from outgoing_mail where employee_id = ? order by queued_on, id`,
      [id],
    ),
  async erase({ em }, { id }) {
    await em.execute('delete from outgoing_mail where employee_id = ?', [id])
  },
}
