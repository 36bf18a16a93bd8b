import { CHECKS_MAX } from '@tidemark/domain/understanding/check-input'
import { suggestCheckDates } from '@tidemark/domain/understanding/suggested-check-dates'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { readCoverage } from './coverage.read.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

/** Plans a check that asks an audience once more what the last one asked, as soon as it is due and its people may be asked. */
export async function planReaudit(command: Command, audienceId: string): Promise<ProgramUnderstandingType> {
  const { em, viewer, now, audit } = command
  const audience = await load(em, Audience, audienceId, 'The audience')
  const program = await programToChange(command, audience.program.id, 'The audience')
  await em.refresh(audience)
  refuseTakenAway(audience, `“${audience.name}”`)
  await refuseOneMore(command, program, {
    entity: UnderstandingCheck,
    most: CHECKS_MAX,
    what: 'understanding checks',
  })
  const others = await em.find(
    UnderstandingCheck,
    { audience: audience.id, archivedAt: null },
    { orderBy: { closedAt: 'desc', id: 'desc' } },
  )
  if (others.some(({ closedAt }) => !closedAt))
    throw new Refused('NOT_ALLOWED', `A check of “${audience.name}” is planned or open already.`)
  const [last] = others
  if (!last) throw new Refused('NOT_ALLOWED', `“${audience.name}” wasn’t asked yet. Plan its first check.`)

  const today = now.toISOString().slice(0, 10)
  const standing = (await readCoverage(em, program.id, today)).audiences.find(({ id }) => id === audience.id)
  const dates = suggestCheckDates(today, {
    lastClosedOn: last.closedAt?.toISOString().slice(0, 10) ?? null,
    dueOn: standing?.due.dueOn ?? null,
  })
  const { questions, sampleSize = null } = last
  const check = em.create(UnderstandingCheck, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    audience,
    communication: last.communication ?? null,
    kind: 'reaudit',
    questions,
    sampleSize,
    ...dates,
  })
  audit(check.id, { programId: program.id, audienceId: audience.id, asCheckId: last.id, ...dates })
  return { id: program.id, changedId: check.id }
}
