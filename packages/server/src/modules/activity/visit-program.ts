import { lookedAt } from '@tidemark/domain/activity/visit'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { ProgramVisit } from './program-visit.entity.ts'

/** Notes that the viewer has seen what changed in a program. It isn't on record: nobody is to be told who looks at what. */
export async function visitProgram({ em, viewer, now }: Command, programId: string): Promise<ProgramVisit> {
  if (!(await isProgramInSight(em, viewer, programId))) throw notFound('The program')
  const visit = await em.findOne(ProgramVisit, { account: viewer.accountId, program: programId })
  const { visitedAt, previousAt } = lookedAt(
    visit && { visitedAt: visit.visitedAt, previousAt: visit.previousAt ?? null },
    now,
  )
  return em.upsert(
    ProgramVisit,
    {
      id: visit?.id ?? newId(),
      organization: viewer.organizationId,
      account: viewer.accountId,
      program: programId,
      visitedAt,
      previousAt,
    },
    { onConflictFields: ['organization', 'account', 'program'], onConflictExcludeFields: ['id'] },
  )
}
