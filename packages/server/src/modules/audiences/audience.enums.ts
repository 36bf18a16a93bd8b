import type { AudienceKind, AudienceRole, ImpactKind } from '@tidemark/domain/audiences/audience'
import type { Channel } from '@tidemark/domain/communications/channel'
import { registerEnum } from '../../kernel/register-enum.ts'

export const AudienceKindEnum = registerEnum<AudienceKind>('AudienceKind', 'How an audience is chosen.', {
  rule: 'Everybody whom a rule names on the day that it is asked.',
  list: 'The people on a list.',
})

export const AudienceRoleEnum = registerEnum<AudienceRole>(
  'AudienceRole',
  'A role in Tidemark by which people can be chosen.',
  {
    administrator: 'Administrators.',
    program_manager: 'Program managers of this program.',
    executive: 'Executives.',
    hr: 'HR.',
    line_manager: 'Line managers.',
  },
)

export const ChannelEnum = registerEnum<Channel>('Channel', 'How a message reaches people.', {
  mail: 'An e-mail.',
  meeting: 'A meeting to which they are invited.',
  manager_briefing: 'Their line managers tell them, in small groups.',
  intranet: 'A page, a post or a screen inside the organization.',
  other: 'In another way.',
})

export const ImpactKindEnum = registerEnum<ImpactKind>('ImpactKind', 'What changes for people.', {
  people: 'What they need to know, be able to do or be.',
  process: 'How work is done.',
  technology: 'With what it is done.',
  organization: 'Who belongs to whom, and who decides.',
})
