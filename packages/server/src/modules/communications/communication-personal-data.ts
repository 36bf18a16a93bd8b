import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Communications in whose voice the person speaks: a field that holds one name and nothing else. */
export const communicationPersonalData: PersonalDataKeeper = {
  heading: 'sender of communications',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, c.title, c.sent_on as "sent on", c.reply_to as "replies to"
         from communication c join program p on p.organization_id = c.organization_id and p.id = c.program_id
        where lower(c.sender_name) = lower(?) order by p.name, c.id`,
      [fullName],
    ),
  async erase({ em }, { fullName }) {
    // Where replies go to may be their own address, and leads nowhere once they are nobody.
    await em.execute(
      `update communication set reply_to = null, version = version + 1 where lower(sender_name) = lower(?) and reply_to is not null`,
      [fullName],
    )
    await eraseName(em, 'communication', ['sender_name'], fullName)
  },
}
