import { roomHistory } from '../programs/programs.module.ts'

/** The history of a briefing. Who was there is told nowhere: it is for whoever briefed them. */
export const briefingHistory = roomHistory({
  table: 'briefing',
  title: `(select u.name from business_unit u where u.id = unit_id) || ', group ' || number`,
  commands: {
    planBriefing: 'Chose a day for the briefing',
    holdBriefing: 'Put down that the briefing was held',
    takeBackBriefing: 'Took back that the briefing was held',
    assignBriefing: 'Changed who briefs',
  },
  fields: {
    plannedOn: { label: 'Day chosen' },
    heldOn: { label: 'Held on' },
    managerId: { label: 'Who briefs', names: { table: 'account', column: 'display_name' } },
  },
})
