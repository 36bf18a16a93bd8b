import type { ServerModule } from '../../kernel/server-module.ts'
import { CommentResolver } from './comment.resolver.ts'
import { MentionRecordResolver } from './mention-record.resolver.ts'
import { MentionResolver } from './mention.resolver.ts'
import { ProgramChangesResolver } from './program-changes.resolver.ts'

export const activityModule: ServerModule = {
  name: 'activity',
  resolvers: [CommentResolver, MentionRecordResolver, MentionResolver, ProgramChangesResolver],
}

export { commentPersonalData } from './comment-personal-data.ts'
