import type { ServerModule } from '../../kernel/server-module.ts'
import { CommentResolver } from './comment.resolver.ts'
import { MentionResolver } from './mention.resolver.ts'
import { ProgramChangesResolver } from './program-changes.resolver.ts'

export const activityModule: ServerModule = {
  name: 'activity',
  resolvers: [CommentResolver, MentionResolver, ProgramChangesResolver],
}

export { commentPersonalData } from './comment-personal-data.ts'
