import { defineEntity, p } from '@mikro-orm/core'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { sealedUntilCounted } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const UnnamedFeedbackSchema = defineEntity({
  name: 'UnnamedFeedback',
  ...sealedUntilCounted,
  properties: {
    /** Random, as a comment's key stays when it is put out. */
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    communication: () => p.manyToOne(Communication).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).nullable().deleteRule('cascade'),
    theme: p.text().$type<CommentTheme>(),
    body: p.text(),
    day: p.date(),
    /** Made by the page for this comment alone: sent twice, it is there once. */
    sendKey: p.uuid(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'sendKey'] }],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'communication'] },
    { properties: ['organization', 'audience'] },
  ],
})

/**
 * What somebody said without a name, until the night: then it is put among the other comments. Nobody of the app can read it,
 * so that nothing of a comment can be held against what else happened at that minute.
 */
export class UnnamedFeedback extends UnnamedFeedbackSchema.class {}
UnnamedFeedbackSchema.setClass(UnnamedFeedback)
